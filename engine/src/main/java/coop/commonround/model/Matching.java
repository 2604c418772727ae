package coop.commonround.model;

import coop.commonround.base.Money;

/**
 * How people are matched besides what {@link Compatibility} says of each.
 *
 * @param isConsentNeeded whether a careworker goes only to clients where both have agreed
 * @param otherTeam for each attendance by somebody who is not of the client's team
 * @param paidNeighbour for each attendance of a paid careworker at a visit that is meant for volunteers
 * @param secondee for each attendance by somebody lent, so that the co-op's own people come first
 * @param onlySecondees for each client who is attended more than once and by nobody but people lent
 * @param isOnlySecondeesHard whether no client is left to people lent in that way at any price
 * @param notUsual for each attendance by somebody else than the client's usual careworker
 */
public record Matching(
        boolean isConsentNeeded,
        Money otherTeam,
        Money paidNeighbour,
        Money secondee,
        Money onlySecondees,
        boolean isOnlySecondeesHard,
        Money notUsual) {
    public static final Matching DEFAULT = new Matching(false, Money.ZERO, Money.pounds(5), Money.ZERO, Money.ZERO);

    public Matching {
        TimePrices.checked("other_team", otherTeam);
        TimePrices.checked("paid_neighbour", paidNeighbour);
        TimePrices.checked("secondee", secondee);
        TimePrices.checked("only_secondees", onlySecondees);
        TimePrices.checked("not_usual_careworker", notUsual);
    }

    /** Where usual careworkers are worth no more than others, and being left to people lent has a price. */
    public Matching(
            boolean isConsentNeeded, Money otherTeam, Money paidNeighbour, Money secondee, Money onlySecondees) {
        this(isConsentNeeded, otherTeam, paidNeighbour, secondee, onlySecondees, false, Money.ZERO);
    }

    public Matching withNotUsual(Money price) {
        return new Matching(
                isConsentNeeded, otherTeam, paidNeighbour, secondee, onlySecondees, isOnlySecondeesHard, price);
    }

    public Matching withConsentNeeded(boolean isNeeded) {
        return new Matching(isNeeded, otherTeam, paidNeighbour, secondee, onlySecondees, isOnlySecondeesHard, notUsual);
    }

    public Matching withOnlySecondeesHard(boolean isHard) {
        return new Matching(isConsentNeeded, otherTeam, paidNeighbour, secondee, onlySecondees, isHard, notUsual);
    }
}
