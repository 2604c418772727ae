package coop.commonround.search;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/**
 * Finds a roster and makes it better, until it is told to stop: construction, then ruin and recreate under simulated
 * annealing.
 *
 * <p>The same instance, seed and pace give the same roster. Not for several threads.
 */
public final class Search {
    /** What a weighed minute of uncovered care counts as while the search looks around, in thousandths of a penny. */
    private static final double UNCOVERED_MINUTE = 50_000;

    /** How much dearer a roster may commonly become in one step, at the start and at the end. */
    private static final double FIRST_TEMPERATURE = 400_000;

    private static final double LAST_TEMPERATURE = 3_000;

    private final RosterState state;
    private final Instance in;
    private final SplittableRandom random;

    /** Told of each better roster, while the state holds it. */
    public interface Listener {
        void found(RosterState better);
    }

    public Search(RosterState state, long seed) {
        this.state = state;
        this.in = state.in;
        this.random = new SplittableRandom(seed);
    }

    /** Puts in every visit that nobody goes to, hardest first, each at its cheapest place. */
    public void construct(BooleanSupplier isStopped) {
        var recreate = new Recreate(state, random, false);
        IntStream.range(0, in.visits)
                .filter(visit -> state.attending(visit) == 0)
                .boxed()
                .sorted(this::hardestFirst)
                .takeWhile(visit -> !isStopped.getAsBoolean())
                .forEach(visit -> {
                    recreate.insert(visit);
                    state.keep();
                });
    }

    private int hardestFirst(int one, int other) {
        int byPin = Boolean.compare(in.visit[one].pinnedTo() == null, in.visit[other].pinnedTo() == null);
        int byNeeds = byPin != 0 ? byPin : -Integer.compare(in.needs[one], in.needs[other]);
        int byRag = byNeeds != 0 ? byNeeds : in.visit[one].rag().compareTo(in.visit[other].rag());
        int byChoice = byRag != 0 ? byRag : Integer.compare(choices(one), choices(other));
        return byChoice != 0 ? byChoice : Integer.compare(one, other);
    }

    private int choices(int visit) {
        return in.candidates[in.firstAttendance[visit]].length;
    }

    /**
     * Improves the roster step by step; ends with the best one found in the state, and all in it that still finds a place.
     *
     * @param isStopped asked before each step
     * @param shareLeft how much of the search is still to come, from 1 down to 0
     * @param listener told of each better roster
     */
    public void improve(BooleanSupplier isStopped, DoubleSupplier shareLeft, Listener listener) {
        var ruin = new Ruin(state, random);
        var recreate = new Recreate(state, random, true);
        var best = Memory.of(state);
        double current = cost();
        long currentHard = state.hard();
        while (!isStopped.getAsBoolean()) {
            double left = shareLeft.getAsDouble();
            double temperature = LAST_TEMPERATURE * Math.pow(FIRST_TEMPERATURE / LAST_TEMPERATURE, left);
            state.keep();
            int mark = state.mark();
            var queue = ruin.next();
            boolean isLawful = state.settle();
            for (int i = 0; i < queue.length && isLawful; i++) {
                recreate.insert(queue[i]);
            }
            double found = cost();
            if (!isLawful
                    || state.hard() > currentHard
                    || found > current - temperature * Math.log(1 - random.nextDouble())) {
                state.backTo(mark);
                continue;
            }
            current = found;
            currentHard = state.hard();
            if (best.isWorseThan(state)) {
                best = Memory.of(state);
                listener.found(state);
            }
        }
        state.keep();
        best.restore(state);
        construct(() -> false);
    }

    private double cost() {
        return UNCOVERED_MINUTE * state.medium() + state.soft();
    }
}
