package coop.commonround.io.csv.cell;

import coop.commonround.base.CivilTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day and a time of day in Europe/London, {@code 2026-11-23T07:30}; a space for the T and seconds are read too.
 *
 * <p>An offset may follow ({@code Z}, {@code +01:00}): it tells apart the two hours of the night the clocks go back.
 */
final class MomentKind implements Kind<Instant> {
    private static final Pattern TEXT = Pattern.compile(
            "([^T ]+)[T ]\\s*([01]?\\d|2[0-3]):([0-5]\\d)(?::([0-5]\\d)(?:\\.\\d+)?)?(Z|[+-](?:0\\d|1[0-4]):?[0-5]\\d)?");
    private static final DateKind DATE = new DateKind();

    @Override
    public Reading<Instant> read(String text) {
        var match = TEXT.matcher(text);
        if (!match.matches()) {
            return Reading.fault("", "write it as 2026-11-23T07:30");
        }
        var seconds = match.group(4) == null ? "0" : match.group(4);
        var time = LocalTime.of(
                Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)), Integer.parseInt(seconds));
        var day = DATE.read(match.group(1));
        var moment = day.map(date -> instant(date, time, match.group(5)));
        boolean isSkipped = match.group(5) == null
                && day.find().filter(date -> isSkipped(date.atTime(time))).isPresent();
        return isSkipped
                ? Reading.odd(moment.get(), "which the clocks skip", "it is read as " + CivilTime.localOf(moment.get()))
                : moment;
    }

    private static boolean isSkipped(LocalDateTime local) {
        return CivilTime.ZONE.getRules().getValidOffsets(local).isEmpty();
    }

    private static Instant instant(LocalDate day, LocalTime time, @Nullable String offset) {
        return offset == null ? CivilTime.at(day, time) : day.atTime(time).toInstant(ZoneOffset.of(offset));
    }

    @Override
    public Schema schema() {
        return Schema.pattern(
                "a day and time, `2026-11-23T07:30`",
                "(\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[/-]\\d{1,2}[/-]\\d{4})[T ]\\s*\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?"
                        + "(Z|[+-]\\d{2}:?\\d{2})?");
    }
}
