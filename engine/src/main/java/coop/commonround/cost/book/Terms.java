package coop.commonround.cost.book;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a contract says about time that was given or called off.
 *
 * @param basis which time is billed
 * @param tolerance a recorded length that lies no further from the commissioned one is billed as commissioned; zero for
 *     none
 * @param rounding of recorded time; null to take it as it was recorded
 * @param cap the most that is billed
 * @param cancellationRule the name of the rule by which a cancelled visit is billed; empty if there is none
 */
public record Terms(
        TimeBasis basis, Duration tolerance, @Nullable TimeRounding rounding, Cap cap, String cancellationRule) {
    /** Commissioned time, and nothing for what is called off. */
    public static final Terms PLANNED = of(TimeBasis.PLANNED);

    public Terms {
        requireNonNull(basis, "basis");
        requireNonNull(cap, "cap");
        Check.that(!tolerance.isNegative(), "tolerance_minutes (%s) must not be negative", tolerance.toMinutes());
        Check.that(
                rounding == null || basis != TimeBasis.MINUTE_BY_MINUTE,
                "time billed minute by minute is not rounded: leave rounding empty, or choose another time_basis");
        cancellationRule = cancellationRule.strip();
    }

    /** No tolerance, rounding, cap or cancellation rule. */
    public static Terms of(TimeBasis basis) {
        return new Terms(basis, Duration.ZERO, null, Cap.NONE, "");
    }

    public Terms withTolerance(Duration other) {
        return new Terms(basis, other, rounding, cap, cancellationRule);
    }

    public Terms withRounding(@Nullable TimeRounding other) {
        return new Terms(basis, tolerance, other, cap, cancellationRule);
    }

    public Terms withCap(Cap other) {
        return new Terms(basis, tolerance, rounding, other, cancellationRule);
    }

    public Terms withCancellationRule(String other) {
        return new Terms(basis, tolerance, rounding, cap, other);
    }
}
