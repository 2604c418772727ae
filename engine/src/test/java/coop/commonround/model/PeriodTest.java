package coop.commonround.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void mayBeOneDay() {
        assertThat(new Period(MONDAY, MONDAY).days()).containsExactly(MONDAY);
        assertThatThrownBy(() -> new Period(MONDAY, MONDAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must not be before its first");
    }

    @Test
    void mayBe62Days() {
        assertThatCode(() -> new Period(MONDAY, MONDAY.plusDays(61))).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Period(MONDAY, MONDAY.plusDays(62)))
                .hasMessage("the period (2026-11-23 to 2027-01-24) must not be longer than 62 days");
    }

    @Test
    void holdsItsFirstAndItsLastDay() {
        var week = new Period(MONDAY, MONDAY.plusDays(6));
        assertThat(week.contains(MONDAY)).isTrue();
        assertThat(week.contains(MONDAY.minusDays(1))).isFalse();
        assertThat(week.contains(MONDAY.plusDays(6))).isTrue();
        assertThat(week.contains(MONDAY.plusDays(7))).isFalse();
    }

    @Test
    void runsFromMidnightToMidnight() {
        var summer = new Period(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 7));
        assertThat(summer.start()).isEqualTo("2026-05-31T23:00:00Z");
        assertThat(summer.end()).isEqualTo("2026-06-07T23:00:00Z");
    }

    @Test
    void isAnHourLongerWhenTheClocksGoBack() {
        var week = new Period(LocalDate.of(2026, 10, 19), LocalDate.of(2026, 10, 25));
        assertThat(Duration.between(week.start(), week.end())).isEqualTo(Duration.ofHours(7 * 24 + 1));
    }

    @Test
    void touchesTheWeeksOfItsDays() {
        // Sunday to Monday touches two weeks
        assertThat(new Period(MONDAY.minusDays(1), MONDAY).weeks()).containsExactly(MONDAY.minusDays(7), MONDAY);
        assertThat(new Period(MONDAY, MONDAY.plusDays(6)).weeks()).containsExactly(MONDAY);
    }
}
