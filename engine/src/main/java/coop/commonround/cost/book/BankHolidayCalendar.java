package coop.commonround.cost.book;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.base.Loaded;
import coop.commonround.model.Calendar;
import coop.commonround.model.Calendar.Day;
import coop.commonround.model.Calendar.DayType;
import coop.commonround.model.Period;
import coop.commonround.statute.Nation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The bank holidays of a nation of the United Kingdom, as a calendar for a problem: nobody need type them in. */
public final class BankHolidayCalendar {
    private BankHolidayCalendar() {}

    /**
     * The bank holidays in a period and up to two days before and after it, by the book's figures of law. A warning if they
     * do not reach so far.
     *
     * @param nation {@code England}, {@code Wales}, {@code Scotland} or {@code Northern Ireland}
     * @throws IllegalArgumentException if it is none of them
     */
    public static Loaded<Calendar> of(CostBook book, String nation, Period period) {
        var where = Nation.find(nation)
                .orElseThrow(() -> new IllegalArgumentException(
                        "nation (" + nation + ") must be England, Wales, Scotland or Northern Ireland"));
        var law = book.statute().bankHolidays();
        var days = new TreeMap<LocalDate, Day>();
        var end = period.last().plusDays(Period.DAYS_AROUND);
        for (var day = period.first().minusDays(Period.DAYS_AROUND); !day.isAfter(end); day = day.plusDays(1)) {
            var date = day;
            law.find(day, where)
                    .ifPresent(holiday ->
                            days.put(date, new Day(DayType.BANK_HOLIDAY, holiday.name(), Set.of(where.text()))));
        }
        boolean isKnown = law.reaches(period.first()) && law.reaches(period.last());
        return Loaded.of(new Calendar(days), isKnown ? List.of() : List.of(unknown(period)));
    }

    private static Issue unknown(Period period) {
        return Issue.warning(
                new Where.Cell("statute/bank_holidays.csv", 0, "", null),
                "the bank holidays from " + period.first() + " to " + period.last()
                        + " are not known: only those that calendar.csv names count",
                "name them in calendar.csv, or add rows");
    }
}
