package coop.commonround.rule.planning;

import coop.commonround.model.Burden;
import java.util.Map;

/**
 * Among whom burdens are shared, all paid careworkers who could have them. Days are counted in days, minutes in seconds.
 *
 * @param weights of all of them together, by burden: see {@link #weightOf}
 * @param before what all of them had in the look-back, by burden
 */
public record FairShare(Map<Burden, Long> weights, Map<Burden, Long> before) {
    /**
     * How much of all a fair share is, rounded up: nobody can work part of an evening.
     *
     * @param total what all have together
     * @param weight of the one who is measured
     * @param ofAll weight of all
     */
    public static long of(long total, long weight, long ofAll) {
        return ofAll == 0 ? 0 : (total * weight + ofAll - 1) / ofAll;
    }

    /** How much is above a share, of the period only: what is past cannot be mended. */
    public static long above(long had, long before, long share) {
        return Math.max(0, Math.min(had, had + before - share));
    }

    public long weightOf(Burden burden) {
        return weights.getOrDefault(burden, 0L);
    }

    public long before(Burden burden) {
        return before.getOrDefault(burden, 0L);
    }
}
