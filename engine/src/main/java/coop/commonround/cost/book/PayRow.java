package coop.commonround.cost.book;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.base.Money;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One row of a pay scale.
 *
 * <p>Without a band it says what an ordinary hour is paid, its <em>basic</em> pay. With one, and an enhancement, the
 * enhancement comes on top of the careworker's basic pay; with a band and no enhancement, its hourly rate is what an hour
 * in the band is paid. For a sleep-in its rate is what the night is paid.
 *
 * @param tenureMonths whole months of employment from which it holds; 0 from the first day
 * @param hourlyRate before any enhancement
 * @param when when it holds
 * @param enhancement null for none
 * @param minimumShift the least that is paid for a shift in which any visit is made, however short the work; zero for none; only
 *     basic pay has one, at most 24 hours
 */
public record PayRow(
        String payGrade,
        Origin origin,
        int tenureMonths,
        Money hourlyRate,
        When when,
        @Nullable Enhancement enhancement,
        Duration minimumShift) {

    private static final Duration LONGEST_MINIMUM = Duration.ofHours(24);

    /**
     * The hours a row is for.
     *
     * @param band the part of the week
     * @param overtime whether it is for hours above the contracted hours of a week, at whatever time; written as the
     *     day type {@code overtime}
     * @param sleepIn whether it is for a sleep-in as a whole, a sum a night; written as the day type {@code sleep-in}
     */
    public record When(Band band, boolean overtime, boolean sleepIn) {
        public static final When ORDINARY = new When(Band.ALWAYS, false, false);
        public static final When OVERTIME = new When(Band.ALWAYS, true, false);
        public static final When SLEEP_IN = new When(Band.ALWAYS, false, true);

        public When {
            boolean isInBand = !overtime && !sleepIn;
            Check.that(isInBand || band.equals(Band.ALWAYS), "overtime (%s) must have no from and to", band.text());
            Check.that(!overtime || !sleepIn, "a row must be for overtime or for sleep-ins, not for both");
        }

        public static When in(Band band) {
            return new When(band, false, false);
        }

        /** Whether it is for hours as they come, by the clock. */
        boolean isByTheClock() {
            return !overtime && !sleepIn;
        }
    }

    public PayRow {
        payGrade = Check.text(payGrade, "pay grade");
        requireNonNull(origin, "origin");
        Check.that(tenureMonths >= 0, "tenure_months (%s) must not be negative", tenureMonths);
        Check.that(!hourlyRate.isNegative(), "hourly_rate (%s) must not be negative", hourlyRate);
        Check.that(!when.overtime() || enhancement != null, "pay grade %s: overtime needs an enhancement", payGrade);
        Check.that(
                !when.sleepIn() || enhancement == null,
                "pay grade %s: a sleep-in must have no enhancement; hourly_rate is what the night is paid",
                payGrade);
        Check.that(
                !when.equals(When.ORDINARY) || enhancement == null,
                "pay grade %s: basic pay must have no enhancement; name a day_type, or from and to",
                payGrade);
        Check.that(
                !minimumShift.isNegative() && minimumShift.compareTo(LONGEST_MINIMUM) <= 0,
                "minimum_shift_minutes (%s) must be from 0 to 1440",
                minimumShift.toMinutes());
        Check.that(
                minimumShift.isZero() || when.equals(When.ORDINARY),
                "pay grade %s: minimum_shift_minutes stands with basic pay, without day_type, from and to",
                payGrade);
    }

    /** Without a minimum for a shift. */
    public PayRow(
            String payGrade,
            Origin origin,
            int tenureMonths,
            Money hourlyRate,
            When when,
            @Nullable Enhancement enhancement) {
        this(payGrade, origin, tenureMonths, hourlyRate, when, enhancement, Duration.ZERO);
    }

    public PayRow withMinimumShift(Duration other) {
        return new PayRow(payGrade, origin, tenureMonths, hourlyRate, when, enhancement, other);
    }

    /** What an ordinary hour is paid from the first day of employment. */
    public static PayRow basic(String payGrade, Origin origin, Money hourlyRate) {
        return new PayRow(payGrade, origin, 0, hourlyRate, When.ORDINARY, null);
    }

    public boolean isBasic() {
        return when.equals(When.ORDINARY);
    }

    /** What it is for: {@code sunday}, {@code overtime after 12 months}. */
    String text() {
        var what = when.overtime()
                ? "overtime"
                : when.sleepIn()
                        ? "sleep-in"
                        : isBasic() ? "basic pay" : when.band().text();
        return what + (tenureMonths > 0 ? " after " + tenureMonths + " months" : "");
    }

    /** The document that set it, as a line of a statement cites it. */
    public String source() {
        return "pay grade " + payGrade + ": " + origin.text();
    }
}
