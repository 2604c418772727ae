package coop.commonround.io.csv.cell;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** A day and a time of day in Europe/London, {@code 2026-11-23T07:30}; a space for the T and seconds are read too. */
final class MomentKind implements Kind<LocalDateTime> {
    private static final Pattern TEXT = Pattern.compile("(\\S+)[T ]\\s*([01]?\\d|2[0-3]):([0-5]\\d)(?::([0-5]\\d))?");
    private static final DateKind DATE = new DateKind();

    @Override
    public Reading<LocalDateTime> read(String text) {
        var match = TEXT.matcher(text);
        if (!match.matches()) {
            return Reading.fault("", "write it as 2026-11-23T07:30");
        }
        var seconds = match.group(4) == null ? "0" : match.group(4);
        var time = LocalTime.of(
                Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)), Integer.parseInt(seconds));
        return DATE.read(match.group(1)).map(day -> day.atTime(time));
    }

    @Override
    public Schema schema() {
        return Schema.pattern(
                "a day and time, `2026-11-23T07:30`",
                "(\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[/-]\\d{1,2}[/-]\\d{4})[T ]\\s*\\d{1,2}:\\d{2}(:\\d{2})?");
    }
}
