package coop.commonround.cost.book;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.base.Money;
import coop.commonround.model.CareworkerId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What statutory sick pay has to know of the time before the period: an absence, an average week's pay, or both.
 *
 * @param from the first day of an absence; null if only pay is meant
 * @param to its last day; days of it that lie in the period are those the roster has, not these
 * @param weeksPaid weeks of sick pay paid by {@code to}, for this absence and those linked with it, 0 to 28; null to count them
 *     by the rules from the absences that are given
 * @param averageWeek pay of an average week of the eight weeks before the absence, or before the period if there is none; null
 *     if not known
 */
public record SickSoFar(
        CareworkerId careworker,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable BigDecimal weeksPaid,
        @Nullable Money averageWeek) {
    private static final BigDecimal MOST_WEEKS = BigDecimal.valueOf(28);

    public SickSoFar {
        requireNonNull(careworker, "careworker");
        Check.that(
                (from == null) == (to == null),
                "sickness_so_far of %s: from and to belong together; give both, or neither",
                careworker);
        Check.that(
                from == null || to == null || !to.isBefore(from),
                "sickness_so_far of %s: to (%s) must not be before from (%s)",
                careworker,
                to,
                from);
        Check.that(
                from != null || averageWeek != null,
                "sickness_so_far of %s: give an absence, average_week or both",
                careworker);
        Check.that(
                weeksPaid == null || from != null,
                "sickness_so_far of %s: weeks_paid needs the absence it was paid for",
                careworker);
        Check.that(
                weeksPaid == null || (weeksPaid.signum() >= 0 && weeksPaid.compareTo(MOST_WEEKS) <= 0),
                "sickness_so_far of %s: weeks_paid (%s) must be 0 to 28",
                careworker,
                weeksPaid);
        Check.that(
                averageWeek == null || !averageWeek.isNegative(),
                "sickness_so_far of %s: average_week (%s) must not be negative",
                careworker,
                averageWeek);
    }
}
