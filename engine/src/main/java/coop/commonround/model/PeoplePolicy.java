package coop.commonround.model;

import static java.util.Objects.requireNonNull;

/**
 * What the co-op has decided about who works when and with whom.
 *
 * @param sharing how burdens are shared
 * @param wishes prices of what careworkers want
 * @param matching who goes to whom
 * @param rounds what rounds should be like
 */
public record PeoplePolicy(Sharing sharing, WishPrices wishes, Matching matching, RoundTerms rounds) {
    public static final PeoplePolicy DEFAULT =
            new PeoplePolicy(Sharing.DEFAULT, WishPrices.DEFAULT, Matching.DEFAULT, RoundTerms.DEFAULT);

    public PeoplePolicy {
        requireNonNull(sharing, "sharing");
        requireNonNull(wishes, "wishes");
        requireNonNull(matching, "matching");
        requireNonNull(rounds, "rounds");
    }

    public PeoplePolicy withSharing(Sharing other) {
        return new PeoplePolicy(other, wishes, matching, rounds);
    }

    public PeoplePolicy withWishes(WishPrices others) {
        return new PeoplePolicy(sharing, others, matching, rounds);
    }

    public PeoplePolicy withMatching(Matching other) {
        return new PeoplePolicy(sharing, wishes, other, rounds);
    }

    public PeoplePolicy withRounds(RoundTerms others) {
        return new PeoplePolicy(sharing, wishes, matching, others);
    }
}
