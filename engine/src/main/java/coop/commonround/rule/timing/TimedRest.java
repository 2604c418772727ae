package coop.commonround.rule.timing;

/**
 * What rest the timing makes room for, for one careworker; in seconds.
 *
 * @param daily from home to home between two days
 * @param breakAfter a working day longer than this has a break
 * @param breakLength how long a break is; 0 if none is to be made room for
 */
public record TimedRest(int daily, int breakAfter, int breakLength) {
    static final TimedRest NONE = new TimedRest(0, 0, 0);
}
