package coop.commonround.rule.planning;

import coop.commonround.model.Burden;
import java.util.Map;
import java.util.Set;

/**
 * What one careworker's shares are measured by. Days are counted in days, minutes in seconds.
 *
 * @param weights how large a share is to be, by burden; none for who can have none of it, and for volunteers
 * @param before what the careworker had in the look-back, by burden
 * @param wanted what is no burden to the careworker
 * @param unwanted what the careworker would rather not have
 * @param all what they are shared among
 */
public record OwnShares(
        Map<Burden, Long> weights, Map<Burden, Long> before, Set<Burden> wanted, Set<Burden> unwanted, FairShare all) {
    /** Whether the careworker takes part in sharing it. */
    public boolean shares(Burden burden) {
        return weightOf(burden) > 0;
    }

    public long weightOf(Burden burden) {
        return weights.getOrDefault(burden, 0L);
    }

    public long before(Burden burden) {
        return before.getOrDefault(burden, 0L);
    }

    /**
     * How much is above a fair share; nothing of what the careworker wants.
     *
     * @param had by the careworker in the period
     * @param total by all who share it in the period
     */
    public long above(Burden burden, long had, long total) {
        if (had == 0 || wanted.contains(burden)) {
            return 0;
        }
        return FairShare.above(had, before(burden), fair(burden, total));
    }

    /** A fair share of what all who share it have in the period, and had in the look-back. */
    public long fair(Burden burden, long total) {
        return FairShare.of(total + all.before(burden), weightOf(burden), all.weightOf(burden));
    }
}
