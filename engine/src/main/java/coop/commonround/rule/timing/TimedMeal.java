package coop.commonround.rule.timing;

/**
 * A meal break of a round: held after arriving at a home and before the visit there.
 *
 * @param from the first second it may start
 * @param until the last second it may start
 * @param length seconds
 */
public record TimedMeal(int from, int until, int length) {
    /** When it is over for who arrives at a second and holds it there. */
    public int endAfter(int arrival) {
        return Math.max(arrival, from) + length;
    }

    /** Whether it can be held between arriving and starting. */
    public boolean fits(int arrival, int start) {
        return canStart(arrival) && endAfter(arrival) <= start;
    }

    /** Whether who arrives at a second is in time for it. */
    public boolean canStart(int arrival) {
        return arrival <= until;
    }
}
