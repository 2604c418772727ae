package coop.commonround.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The days in the file against the rules of the Act: Easter, Mondays, and days that stand in for a weekend's. */
class BankHolidaysTest {
    private static final BankHolidays DAYS = Statute.published().bankHolidays();

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027, 2028})
    void englandAndWalesHaveEight(int year) {
        var days = new TreeSet<LocalDate>();
        var easter = easter(year);
        take(days, LocalDate.of(year, 1, 1));
        take(days, easter.minusDays(2));
        take(days, easter.plusDays(1));
        take(days, firstMonday(year, Month.MAY));
        take(days, lastMonday(year, Month.MAY));
        take(days, lastMonday(year, Month.AUGUST));
        take(days, LocalDate.of(year, 12, 25));
        take(days, LocalDate.of(year, 12, 26));
        assertThat(of(year, Nation.ENGLAND)).isEqualTo(days);
        assertThat(of(year, Nation.WALES)).isEqualTo(days);
        take(days, LocalDate.of(year, 3, 17));
        take(days, LocalDate.of(year, 7, 12));
        assertThat(of(year, Nation.NORTHERN_IRELAND)).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027, 2028})
    void scotlandHasNine(int year) {
        var days = new TreeSet<LocalDate>();
        take(days, LocalDate.of(year, 1, 1));
        take(days, LocalDate.of(year, 1, 2));
        take(days, easter(year).minusDays(2));
        take(days, firstMonday(year, Month.MAY));
        take(days, lastMonday(year, Month.MAY));
        take(days, firstMonday(year, Month.AUGUST));
        take(days, LocalDate.of(year, 11, 30));
        take(days, LocalDate.of(year, 12, 25));
        take(days, LocalDate.of(year, 12, 26));
        if (year == 2026) {
            days.add(LocalDate.of(2026, 6, 15));
        }
        assertThat(of(year, Nation.SCOTLAND)).isEqualTo(days);
    }

    @Test
    void aNationMayHaveADayOthersDoNot() {
        var day = LocalDate.parse("2026-11-30");
        assertThat(DAYS.find(day, Nation.SCOTLAND)).map(BankHoliday::name).contains("St Andrew's Day");
        assertThat(DAYS.find(day, Nation.ENGLAND)).isEmpty();
    }

    @Test
    void namesTheFileThatDoesNotReachSoFar() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DAYS.between(LocalDate.parse("2028-12-01"), LocalDate.parse("2029-01-31"), Nation.ENGLAND))
                .withMessage("statute/bank_holidays.csv holds the years 2024 to 2028, not 2028-12-01 to 2029-01-31;"
                        + " add rows");
    }

    private static Set<LocalDate> of(int year, Nation nation) {
        return DAYS.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), nation).stream()
                .map(BankHoliday::date)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The day itself, or the next that is neither of a weekend nor taken. */
    private static void take(Set<LocalDate> days, LocalDate day) {
        var free = day;
        while (free.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue() || days.contains(free)) {
            free = free.plusDays(1);
        }
        days.add(free);
    }

    private static LocalDate firstMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    }

    private static LocalDate lastMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
    }

    /** Gauss's rule for 1900 to 2099. */
    private static LocalDate easter(int year) {
        int moon = (19 * (year % 19) + 24) % 30;
        int sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
        return LocalDate.of(year, 3, 22).plusDays(moon + sunday);
    }
}
