package coop.commonround.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SickPaySpellsTest {
    /** Monday 23 to Sunday 29 November 2026: five qualifying days from the first on, or all seven. */
    @ParameterizedTest
    @CsvSource({"5, 5", "7, 7", "3, 3"})
    void paysQualifyingDaysFromTheFirst(int qualifying, int paid) {
        assertThat(paid(qualifying, days("2026-11-23", 7))).hasSize(paid);
    }

    /** March 2026 is under the old law: three waiting days, so Thursday 12 is the first that is paid. */
    @Test
    void servesWaitingDaysBeforeApril2026() {
        assertThat(paid(5, days("2026-03-09", 5)))
                .containsExactly(LocalDate.parse("2026-03-12"), LocalDate.parse("2026-03-13"));
    }

    @Test
    void threeDaysWereNoSpellBeforeApril2026() {
        assertThat(paid(5, days("2026-03-09", 3))).isEmpty();
        assertThat(paid(5, days("2026-05-11", 3))).hasSize(3);
    }

    /**
     * A spell ends on Friday 16 January 2026. 56 days lie between it and Saturday 14 March: what begins then serves no new waiting
     * days, and Monday and Tuesday of its four days are paid. One day later it does.
     */
    @ParameterizedTest
    @CsvSource({"2026-03-14, 2", "2026-03-15, 0"})
    void aSpellWithinEightWeeksServesNoNewWaitingDays(LocalDate second, int paidDays) {
        var sick = days("2026-01-12", 5);
        sick.addAll(days(second.toString(), 4));
        var paid = paid(5, sick).stream().filter(day -> !day.isBefore(second)).toList();
        assertThat(paid).hasSize(paidDays);
    }

    /** 30 weeks of absence under the law of April 2026: 28 weeks of five days are paid. */
    @Test
    void paysTwentyEightWeeks() {
        var paid = paid(5, days("2026-04-06", 30 * 7));
        assertThat(paid).hasSize(140);
        // The 28th week ends on Friday 16 October.
        assertThat(paid.get(139)).isEqualTo(LocalDate.parse("2026-10-16"));
    }

    @Test
    void linkedSpellsShareTheTwentyEightWeeks() {
        var sick = days("2026-04-06", 27 * 7);
        // from 12 October on sick again after 8 weeks less a day
        sick.addAll(days("2026-12-07", 14));
        assertThat(paid(5, sick)).hasSize(140);
    }

    /** Of 28 weeks 27 and 3 days were paid by Sunday 22 November: two days are left. */
    @Test
    void daysThatWerePaidCountTowardsTheLimit() {
        var sick = days("2026-11-16", 14);
        var paid = SickPaySpells.paidDays(
                sick, 5, Statute.published().sickPay(), Map.of(LocalDate.parse("2026-11-22"), 138));
        assertThat(paid)
                .extracting(SickPaySpells.Paid::day)
                .filteredOn(day -> day.isAfter(LocalDate.parse("2026-11-22")))
                .containsExactly(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-24"));
    }

    /** 3 weeks apart, and 9: the last goes on with nothing. */
    @Test
    void aPaidDayNamesItsSpellAndTheFirstOfThoseLinked() {
        var sick = days("2026-06-01", 2);
        sick.addAll(days("2026-06-22", 1));
        sick.addAll(days("2026-08-24", 1));
        assertThat(SickPaySpells.paidDays(sick, 5, Statute.published().sickPay(), Map.of()))
                .extracting(paid -> paid.day() + " " + paid.spell() + " " + paid.linked())
                .containsExactly(
                        "2026-06-01 2026-06-01 2026-06-01",
                        "2026-06-02 2026-06-01 2026-06-01",
                        "2026-06-22 2026-06-22 2026-06-01",
                        "2026-08-24 2026-08-24 2026-08-24");
    }

    private static List<LocalDate> paid(int qualifying, NavigableSet<LocalDate> sick) {
        return SickPaySpells.paidDays(sick, qualifying, Statute.published().sickPay(), Map.of()).stream()
                .map(SickPaySpells.Paid::day)
                .toList();
    }

    private static NavigableSet<LocalDate> days(String first, int howMany) {
        var from = LocalDate.parse(first);
        return new TreeSet<>(from.datesUntil(from.plusDays(howMany)).toList());
    }
}
