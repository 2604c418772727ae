package coop.commonround.io.csv.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.regex.Pattern;

/** A length of time, in minutes ({@code 45}) or hours ({@code 37.5}); hours and minutes, {@code 1:30}, are read too. */
final class SpanKind implements Kind<Duration> {
    private static final Pattern HOURS_MINUTES = Pattern.compile("(\\d{1,4}):([0-5]\\d)");

    private final NumberKind number;
    private final boolean isHours;

    private SpanKind(NumberKind number, boolean isHours) {
        this.number = number;
        this.isHours = isHours;
    }

    static SpanKind minutes(int least, int most) {
        return new SpanKind(NumberKind.whole(least, most), false);
    }

    static SpanKind hours(int most) {
        return new SpanKind(NumberKind.decimal("0", Integer.toString(most)), true);
    }

    @Override
    public Reading<Duration> read(String text) {
        var colon = HOURS_MINUTES.matcher(text);
        if (text.indexOf(':') < 0 || !colon.matches()) {
            return number.read(text).map(this::span);
        }
        long minutes = Long.parseLong(colon.group(1)) * 60 + Long.parseLong(colon.group(2));
        var units = isHours
                ? BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 6, RoundingMode.HALF_UP)
                : BigDecimal.valueOf(minutes);
        return number.read(units.toPlainString()).map(this::span);
    }

    private Duration span(BigDecimal units) {
        var seconds = units.multiply(BigDecimal.valueOf(isHours ? 3600 : 60)).setScale(0, RoundingMode.HALF_UP);
        return Duration.ofSeconds(seconds.longValueExact());
    }

    @Override
    public Schema schema() {
        var one = isHours ? "hours, `37.5`" : "minutes, `45`";
        return Schema.pattern(one, isHours ? "\\d{1,4}(\\.\\d+)?|\\d{1,4}:[0-5]\\d" : "\\d{1,5}|\\d{1,4}:[0-5]\\d");
    }
}
