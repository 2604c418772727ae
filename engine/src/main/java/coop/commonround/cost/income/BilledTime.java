package coop.commonround.cost.income;

import coop.commonround.base.Check;
import coop.commonround.cost.book.Spans.Span;
import coop.commonround.cost.book.Terms;
import coop.commonround.cost.book.TimeBasis;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * Which time of a visit a contract is billed for.
 *
 * <p>In this order: recorded time within the tolerance counts as commissioned; other time is rounded; then the cap cuts it
 * off. Billed time starts when recorded time does, as rounded, so that it is priced by the hour it was given in.
 */
public final class BilledTime {
    private BilledTime() {}

    /**
     * The stretch that is billed; empty (it ends when it starts) if none is.
     *
     * @param planned from the planned start, as long as commissioned
     * @param delivered from the recorded start to the recorded end; empty if nobody came
     * @throws IllegalArgumentException if one of them ends before it starts
     */
    public static Span of(Span planned, Span delivered, Terms terms) {
        check("planned", planned);
        check("delivered", delivered);
        if (terms.basis() == TimeBasis.PLANNED) {
            return planned;
        }
        if (delivered.length().isZero()) {
            return delivered;
        }
        var commissioned = planned.length();
        var counted = counted(commissioned, delivered, terms);
        var most = terms.cap().most(commissioned);
        if (terms.basis() == TimeBasis.ACTUAL_CAPPED && commissioned.compareTo(most) < 0) {
            most = commissioned;
        }
        return counted.length().compareTo(most) > 0 ? lasting(counted, most) : counted;
    }

    private static Span counted(Duration commissioned, Span delivered, Terms terms) {
        var rounding = terms.rounding();
        var astray = delivered.length().minus(commissioned).abs();
        if (astray.compareTo(terms.tolerance()) <= 0) {
            return lasting(delivered, commissioned);
        }
        if (terms.basis() == TimeBasis.MINUTE_BY_MINUTE) {
            return lasting(delivered, delivered.length().truncatedTo(ChronoUnit.MINUTES));
        }
        return rounding == null ? delivered : rounding.applied(delivered);
    }

    private static Span lasting(Span span, Duration length) {
        return new Span(span.from(), span.from().plus(length));
    }

    private static void check(String what, Span span) {
        Check.that(!span.to().isBefore(span.from()), "%s time must not end before it starts", what);
    }
}
