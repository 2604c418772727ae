package coop.commonround.cli.example;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * The planning period and the four weeks of history before it.
 *
 * <p>The first week holds Good Friday (26 March 2027); the clocks go forward in the night to its Sunday.
 *
 * @param weeks 1 to 4
 */
record Period(int weeks) {
    static final LocalDate START = LocalDate.of(2027, 3, 22);
    static final LocalDate HISTORY_START = START.minusWeeks(4);
    private static final DateTimeFormatter CODE = DateTimeFormatter.ofPattern("MMdd", Locale.ROOT);

    List<LocalDate> days() {
        return START.datesUntil(START.plusWeeks(weeks)).toList();
    }

    /** The Mondays of history and period together. */
    List<LocalDate> mondays() {
        return HISTORY_START
                .datesUntil(START.plusWeeks(weeks))
                .filter(Period::isMonday)
                .toList();
    }

    static List<LocalDate> history() {
        return HISTORY_START.datesUntil(START).toList();
    }

    /** A day as it stands in ids: 0322. */
    static String code(LocalDate day) {
        return CODE.format(day);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5;
    }

    private static boolean isMonday(LocalDate day) {
        return day.getDayOfWeek().getValue() == 1;
    }
}
