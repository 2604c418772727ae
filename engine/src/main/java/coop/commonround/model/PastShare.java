package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.base.Sorted;
import java.time.LocalDate;
import java.util.Map;

/**
 * What one careworker had of each burden in a past span of days: what {@code fairness.csv} of that span says.
 *
 * @param from the first day
 * @param until the last day, not before {@code from}
 * @param amounts days or minutes by burden, zero or more; none where nothing is named
 */
public record PastShare(CareworkerId careworker, LocalDate from, LocalDate until, Map<Burden, Integer> amounts) {
    public PastShare {
        requireNonNull(careworker, "careworker");
        Check.that(
                !until.isBefore(from),
                "careworker %s: until (%s) must not be before from (%s)",
                careworker,
                until,
                from);
        amounts = Sorted.map(amounts);
        for (var each : amounts.entrySet()) {
            Check.that(
                    each.getValue() >= 0,
                    "careworker %s: %s (%s) must not be negative",
                    careworker,
                    each.getKey().column(),
                    each.getValue());
        }
    }

    public int amountOf(Burden burden) {
        return amounts.getOrDefault(burden, 0);
    }
}
