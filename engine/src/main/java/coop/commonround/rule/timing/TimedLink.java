package coop.commonround.rule.timing;

/**
 * Two visits whose starts lie so far apart, if both are made.
 *
 * @param first number of a visit
 * @param second number of another
 * @param least seconds from the first's start to the second's
 * @param most the same; {@link #NO_LIMIT} for none
 */
public record TimedLink(int first, int second, int least, int most) {
    /** As many seconds as no two starts lie apart. */
    public static final int NO_LIMIT = Integer.MAX_VALUE / 4;

    /** Whether it asks for anything of the two visits as long as both start in time. */
    boolean canBind(TimedVisit one, TimedVisit other) {
        return one.latest() + least > other.opens() || other.latest() - one.opens() > most;
    }
}
