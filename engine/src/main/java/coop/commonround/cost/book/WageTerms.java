package coop.commonround.cost.book;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of how a co-op pays, to prove that it pays the minimum wage.
 *
 * @param cycle the pay reference period: how often people are paid
 * @param countedGap a gap between two visits counts as work up to this long; a longer one is the careworker's own time.
 *     60 minutes is what councils ask providers to evidence
 * @param mileCost what a mile costs a careworker who drives; what is not repaid of it lowers pay. Null for the approved
 *     rate of the day
 */
public record WageTerms(
        Cycle cycle, Duration countedGap, @Nullable Money mileCost) {
    public static final WageTerms DEFAULT = new WageTerms(Cycle.MONTH, Duration.ofMinutes(60), null);

    /** How often people are paid; a pay reference period is never longer than a month. */
    public enum Cycle {
        /** A calendar month. */
        MONTH,
        /** Monday to Sunday. */
        WEEK;

        /** The first day of the pay reference period that a day falls into. */
        public LocalDate firstOf(LocalDate day) {
            return this == MONTH ? day.withDayOfMonth(1) : CivilTime.weekOf(day);
        }

        /** The last day of the pay reference period that a day falls into. */
        public LocalDate lastOf(LocalDate day) {
            var first = firstOf(day);
            return (this == MONTH ? first.plusMonths(1) : first.plusWeeks(1)).minusDays(1);
        }
    }

    public WageTerms {
        requireNonNull(cycle, "cycle");
        Check.that(
                !countedGap.isNegative() && countedGap.compareTo(Duration.ofHours(24)) <= 0,
                "counted_gap_minutes (%s) must be 0 to 24 hours",
                countedGap);
        Check.that(mileCost == null || !mileCost.isNegative(), "mile_cost (%s) must not be negative", mileCost);
    }
}
