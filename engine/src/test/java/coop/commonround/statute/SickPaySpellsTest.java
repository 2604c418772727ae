package coop.commonround.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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

    private static List<LocalDate> paid(int qualifying, NavigableSet<LocalDate> sick) {
        return SickPaySpells.paidDays(sick, qualifying, Statute.published().sickPay());
    }

    private static NavigableSet<LocalDate> days(String first, int howMany) {
        var from = LocalDate.parse(first);
        return new TreeSet<>(from.datesUntil(from.plusDays(howMany)).toList());
    }
}
