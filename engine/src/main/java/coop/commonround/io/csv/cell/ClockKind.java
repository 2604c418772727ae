package coop.commonround.io.csv.cell;

import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of day, {@code 07:30} or {@code 0730}; the whole moment, {@code 2026-11-23T07:30}, is read too. */
final class ClockKind implements Kind<Clock> {
    private static final DateKind DATE = new DateKind();
    private static final Pattern SPOKEN = Pattern.compile("(\\d{1,2})(?:[:.h](\\d{2}))?(am|pm)?");
    private static final String AS = "write it as 07:30";

    @Override
    public Reading<Clock> read(String text) {
        int gap = Math.max(text.lastIndexOf('T'), text.lastIndexOf(' '));
        boolean isMoment = gap >= 8;
        var time = time(isMoment ? text.substring(gap + 1) : text);
        if (time == null) {
            return Reading.fault("", remedyFor(text));
        }
        if (!isMoment) {
            return Reading.of(new Clock(time, null));
        }
        return DATE.read(text.substring(0, gap).strip()).map(date -> new Clock(time, date));
    }

    /** {@code 7:30}, {@code 07:30}, {@code 07:30:00} or {@code 0730}; null for anything else. */
    private static @Nullable LocalTime time(String text) {
        int colon = text.indexOf(':');
        int hour = digits(text, 0, colon < 0 ? 2 : colon);
        int minute = digits(text, colon < 0 ? 2 : colon + 1, colon < 0 ? 4 : colon + 3);
        int end = colon < 0 ? 4 : colon + 3;
        boolean isWhole =
                text.length() == end || (colon > 0 && text.startsWith(":00", end) && text.length() == end + 3);
        return isWhole && hour >= 0 && hour < 24 && minute >= 0 && minute < 60 ? LocalTime.of(hour, minute) : null;
    }

    /** The number that one or two digits make; -1 if something else stands there. */
    private static int digits(String text, int from, int to) {
        if (to > text.length() || to <= from || to - from > 2) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static String remedyFor(String text) {
        if (text.startsWith("24:00") || text.equals("2400")) {
            return "write midnight as 00:00";
        }
        var spoken = SPOKEN.matcher(text.toLowerCase(Locale.UK).replace(" ", ""));
        if (!spoken.matches()) {
            return AS;
        }
        int hour = Integer.parseInt(spoken.group(1));
        int minute = spoken.group(2) == null ? 0 : Integer.parseInt(spoken.group(2));
        boolean hasHalf = spoken.group(3) != null;
        if (hour > (hasHalf ? 12 : 23) || minute > 59) {
            return AS;
        }
        int past = hasHalf ? hour % 12 + ("pm".equals(spoken.group(3)) ? 12 : 0) : hour;
        return String.format("write it as %02d:%02d", past, minute);
    }

    @Override
    public Schema schema() {
        return Schema.pattern(
                "a time of day, `07:30` or `0730`", "(\\d{4}-\\d{1,2}-\\d{1,2}[T ])?(\\d{1,2}:\\d{2}(:00)?|\\d{4})");
    }
}
