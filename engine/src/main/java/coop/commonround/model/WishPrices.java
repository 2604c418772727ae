package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.base.Money;
import java.time.Duration;

/**
 * What the co-op is ready to pay for what careworkers want of the work: see {@link Wishes}.
 *
 * @param unwantedDay for each day a careworker would rather not work, once for each wish it goes against
 * @param unwantedArea for each attendance outside the areas a careworker wants
 * @param unwantedTravelMinute for each minute the way to a visit is longer than the careworker wants
 * @param longVisit a visit from this length on is a long one, to which somebody may be ready to go further
 * @param unwantedGapMinute for each minute of an unpaid gap of somebody who wants to work without gaps
 */
public record WishPrices(
        Money unwantedDay,
        Money unwantedArea,
        Money unwantedTravelMinute,
        Duration longVisit,
        Money unwantedGapMinute) {
    public static final WishPrices DEFAULT =
            new WishPrices(Money.pounds(2), Money.pounds(1), Money.pence(10), Duration.ofHours(1), Money.pence(5));

    public WishPrices {
        TimePrices.checked("unwanted_day", unwantedDay);
        TimePrices.checked("unwanted_area", unwantedArea);
        TimePrices.checked("unwanted_travel_minute", unwantedTravelMinute);
        requireNonNull(longVisit, "longVisit");
        Check.that(!longVisit.isNegative(), "long_visit_minutes (%s) must not be negative", longVisit);
        TimePrices.checked("unwanted_gap_minute", unwantedGapMinute);
    }
}
