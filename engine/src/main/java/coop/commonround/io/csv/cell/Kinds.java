package coop.commonround.io.csv.cell;

import coop.commonround.base.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Every kind of cell there is. */
public final class Kinds {
    /** Free text. */
    public static final Kind<String> TEXT = new TextKind(false);

    /** The user's own id: any text of one line without {@code ;}. */
    public static final Kind<String> ID = new TextKind(true);

    /** A day: {@code 2026-11-23}, {@code 23/11/2026} or {@code 23-11-2026}. */
    public static final Kind<LocalDate> DATE = new DateKind();

    /** A time of day in Europe/London: {@code 07:30}, {@code 7:30} or {@code 0730}. */
    public static final Kind<Clock> CLOCK = new ClockKind();

    /** A day and a time of day in Europe/London: {@code 2026-11-23T07:30}; an offset may follow. */
    public static final Kind<Instant> MOMENT = new MomentKind();

    /** A moment as {@link #MOMENT}, or a time of day as {@link #CLOCK} whose day another cell names. */
    public static final Kind<When> WHEN = new WhenKind();

    /** Pounds of zero or more: {@code 12.71}. */
    public static final Kind<Money> MONEY = new MoneyKind(false);

    /** Pounds that may be below zero. */
    public static final Kind<Money> SIGNED_MONEY = new MoneyKind(true);

    /** {@code 3%} or {@code 0.03}. */
    public static final Kind<BigDecimal> SHARE = new ShareKind();

    public static final Kind<Boolean> YES_NO = new YesNoKind();

    /** Degrees north. */
    public static final Kind<Double> LATITUDE = DegreesKind.latitude();

    /** Degrees east. */
    public static final Kind<Double> LONGITUDE = DegreesKind.longitude();

    private Kinds() {}

    /** Whole minutes between two bounds, both included; {@code 1:30} is read as 90. */
    public static Kind<Duration> minutes(int least, int most) {
        return SpanKind.minutes(least, most);
    }

    /** Hours from zero to a bound: {@code 37.5}, or {@code 37:30}. */
    public static Kind<Duration> hours(int most) {
        return SpanKind.hours(most);
    }

    /** A whole number between two bounds, both included. */
    public static Kind<Integer> whole(int least, int most) {
        return NumberKind.whole(least, most).as(BigDecimal::intValueExact);
    }

    /** A decimal number between two bounds, both included. */
    public static Kind<BigDecimal> decimal(String least, String most) {
        return NumberKind.decimal(least, most);
    }

    /** How much of what, each from zero to a bound: {@code meals:2;chairs:1}. */
    public static Kind<Map<String, Integer>> quantities(int most) {
        return new QuantitiesKind(most);
    }

    /** Several values separated by {@code ;}. */
    public static <T> Kind<List<T>> list(Kind<T> one) {
        return new ListKind<>(one);
    }
}
