package coop.commonround.cost.book;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.base.Sorted;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of how a co-op pays time, and to prove that it pays the minimum wage.
 *
 * @param cycle the pay reference period: how often people are paid
 * @param countedGap a gap between two visits counts as work up to this long; a longer one is the careworker's own time.
 *     60 minutes is what councils ask providers to evidence
 * @param mileCost what a mile costs a careworker who drives; what is not repaid of it lowers pay. Null for the approved
 *     rate of the day
 * @param awake how long somebody is expected to be awake to work in a sleep-in, where nothing else is recorded
 * @param paidBasis which time in a home is paid, once it is recorded
 * @param paidBasisOfGrade the same for grades that are paid otherwise
 */
public record WageTerms(
        Cycle cycle,
        Duration countedGap,
        @Nullable Money mileCost,
        Duration awake,
        PaidBasis paidBasis,
        Map<String, PaidBasis> paidBasisOfGrade) {
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
        Check.that(
                !awake.isNegative() && awake.compareTo(Duration.ofHours(24)) <= 0,
                "sleep_in_awake_minutes (%s) must be 0 to 24 hours",
                awake);
        requireNonNull(paidBasis, "paidBasis");
        paidBasisOfGrade = Sorted.map(paidBasisOfGrade);
        Check.that(mileCost == null || !mileCost.isNegative(), "mile_cost (%s) must not be negative", mileCost);
    }

    /** Where nobody is expected to be awake in a sleep-in, and recorded time is paid. */
    public WageTerms(Cycle cycle, Duration countedGap, @Nullable Money mileCost) {
        this(cycle, countedGap, mileCost, Duration.ZERO, PaidBasis.RECORDED, Map.of());
    }

    public WageTerms withAwake(Duration expected) {
        return new WageTerms(cycle, countedGap, mileCost, expected, paidBasis, paidBasisOfGrade);
    }

    /** With the time that is paid, in general and of some grades. */
    public WageTerms withPaidBasis(PaidBasis basis, Map<String, PaidBasis> ofGrade) {
        return new WageTerms(cycle, countedGap, mileCost, awake, basis, ofGrade);
    }

    public PaidBasis paidBasis(String payGrade) {
        return paidBasisOfGrade.getOrDefault(payGrade, paidBasis);
    }
}
