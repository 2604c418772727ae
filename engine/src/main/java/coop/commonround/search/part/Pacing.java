package coop.commonround.search.part;

/** How long a search goes on: told by whoever lets it search. */
public interface Pacing {
    /** Whether the search is to end now. Asked before each step, and by several threads at once. */
    boolean isOver();

    /**
     * Takes steps from what there is; on the searching thread alone.
     *
     * @param steps how many are wanted, above zero
     * @return how many may be made: fewer where a limit of steps is near, 0 once it is reached
     */
    long take(long steps);

    /** How much of the search is still to come, from 1 down to 0, the steps taken left out. */
    double shareLeft();

    /**
     * So many steps and no more, however long they take. Not for several searches.
     *
     * @param limit zero or more
     */
    static Pacing ofSteps(long limit) {
        return new Pacing() {
            private long taken;

            @Override
            public boolean isOver() {
                return false;
            }

            @Override
            public long take(long steps) {
                long granted = Math.min(steps, limit - taken);
                taken += granted;
                return granted;
            }

            @Override
            public double shareLeft() {
                return limit == 0 ? 0 : 1 - (double) taken / limit;
            }
        };
    }
}
