package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Money;

/**
 * What the co-op has decided about who works when and with whom.
 *
 * @param sharing how burdens are shared
 * @param unwantedDay for each day a careworker would rather not work, once for each wish it goes against
 */
public record PeoplePolicy(Sharing sharing, Money unwantedDay) {
    public static final PeoplePolicy DEFAULT = new PeoplePolicy(Sharing.DEFAULT, Money.pounds(2));

    public PeoplePolicy {
        requireNonNull(sharing, "sharing");
        TimePrices.checked("unwanted_day", unwantedDay);
    }

    public PeoplePolicy withSharing(Sharing other) {
        return new PeoplePolicy(other, unwantedDay);
    }

    public PeoplePolicy withUnwantedDay(Money price) {
        return new PeoplePolicy(sharing, price);
    }
}
