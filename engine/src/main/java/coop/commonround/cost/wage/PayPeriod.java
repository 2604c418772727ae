package coop.commonround.cost.wage;

import coop.commonround.base.Check;
import coop.commonround.cost.book.WageTerms.Cycle;
import java.time.LocalDate;

/**
 * A pay reference period.
 *
 * @param first the first day, on which rate and age are read
 * @param last the last day, included
 */
public record PayPeriod(LocalDate first, LocalDate last) {
    public PayPeriod {
        Check.that(!last.isBefore(first), "the last day (%s) must not be before the first (%s)", last, first);
    }

    /** The one a day falls into. */
    public static PayPeriod of(Cycle cycle, LocalDate day) {
        return new PayPeriod(cycle.firstOf(day), cycle.lastOf(day));
    }

    /** {@code 2026-11-01 to 2026-11-30}. */
    public String text() {
        return first + " to " + last;
    }
}
