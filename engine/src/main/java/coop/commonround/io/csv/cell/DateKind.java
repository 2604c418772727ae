package coop.commonround.io.csv.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day: {@code 2026-11-23}, or day first {@code 23/11/2026} or {@code 23-11-2026}; never month first.
 *
 * <p>One day with the month first ruins its file, since {@code 11/12/2026} beside it would be read as another day.
 */
final class DateKind implements Kind<LocalDate> {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/](\\d{1,2})[-/](\\d{4}|\\d{2})");
    private static final List<DateTimeFormatter> SPELT = List.of(form("d MMM uuuu"), form("d MMMM uuuu"));
    private static final String AS = "write it as 2026-11-23 or 23/11/2026";

    @Override
    public Reading<LocalDate> read(String text) {
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        }
        var dayFirst = DAY_FIRST.matcher(text);
        if (!dayFirst.matches()) {
            return Reading.fault(
                    "", spelt(text).map(date -> "write it as " + date).orElse(AS));
        }
        if (dayFirst.group(3).length() == 2) {
            return Reading.fault("whose year has two digits", AS);
        }
        return dayFirst(number(dayFirst.group(1)), number(dayFirst.group(2)), number(dayFirst.group(3)));
    }

    private static Reading<LocalDate> dayFirst(int day, int month, int year) {
        if (month > 12 && day <= 12) {
            return Reading.faultOfFile(
                    "which has the month first",
                    String.format("write it as %04d-%02d-%02d or %02d/%02d/%04d", year, day, month, month, day, year));
        }
        return day(year, month, day);
    }

    private static Reading<LocalDate> day(int year, int month, int day) {
        if (year < 1900 || year > 2199) {
            return Reading.fault("whose year is out of reach", "give a year from 1900 to 2199");
        }
        try {
            return Reading.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Reading.fault("which is no day of the calendar", AS);
        }
    }

    private static Optional<LocalDate> spelt(String text) {
        return SPELT.stream().flatMap(form -> parsed(form, text).stream()).findFirst();
    }

    private static Optional<LocalDate> parsed(DateTimeFormatter form, String text) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException otherForm) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    @Override
    public Schema schema() {
        return Schema.pattern(
                "a day, `2026-11-23` or `23/11/2026`", "\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}");
    }
}
