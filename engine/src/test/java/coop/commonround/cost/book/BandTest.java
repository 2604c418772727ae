package coop.commonround.cost.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.commonround.base.CivilTime;
import coop.commonround.model.Calendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTest {
    private static final Band EVENING = between(DayType.ANY, "19:00", "22:00");
    private static final Band SATURDAY_NIGHT = between(DayType.SATURDAY, "22:00", "06:00");

    @ParameterizedTest
    @CsvSource({"18:59, false", "19:00, true", "21:59, true", "22:00, false"})
    void holdsFromItsStartToBeforeItsEnd(LocalTime time, boolean holds) {
        assertThat(EVENING.holdsAt(at("2026-11-23T" + time), Calendar.ORDINARY)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27T23:00, false",
        "2026-11-28T05:59, true",
        "2026-11-28T06:00, false",
        "2026-11-28T21:59, false",
        "2026-11-28T22:00, true",
        "2026-11-29T00:00, false"
    })
    void pastMidnightHoldsAtBothEndsOfItsDay(LocalDateTime time, boolean holds) {
        assertThat(SATURDAY_NIGHT.holdsAt(CivilTime.at(time), Calendar.ORDINARY))
                .isEqualTo(holds);
    }

    /** On 25 October 2026 the hour from 01:00 comes twice, so 01:30 to 03:00 is two and a half hours. */
    @Test
    void holdsThroughTheHourThatComesTwice() {
        var small = between(DayType.SUNDAY, "01:30", "03:00");
        var first = Instant.parse("2026-10-25T00:30:00Z");
        assertThat(small.holdsAt(first.minusSeconds(1), Calendar.ORDINARY)).isFalse();
        assertThat(small.holdsAt(first, Calendar.ORDINARY)).isTrue();
        assertThat(small.holdsAt(Instant.parse("2026-10-25T01:15:00Z"), Calendar.ORDINARY))
                .isTrue();
        assertThat(small.holdsAt(Instant.parse("2026-10-25T02:59:59Z"), Calendar.ORDINARY))
                .isTrue();
        assertThat(small.holdsAt(Instant.parse("2026-10-25T03:00:00Z"), Calendar.ORDINARY))
                .isFalse();
    }

    @Test
    void timeIsCutAtMidnightAndAtEdges() {
        var night = Spans.between(at("2026-11-27T21:00"), at("2026-11-28T07:00"), List.of(LocalTime.of(6, 0)));
        assertThat(night.stream().map(Spans.Span::length))
                .containsExactly(Duration.ofHours(3), Duration.ofHours(6), Duration.ofHours(1));
    }

    @Test
    void needsBothEndsOrNeither() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Band(DayType.ANY, LocalTime.NOON, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Band(DayType.ANY, LocalTime.NOON, LocalTime.NOON));
    }

    @Test
    void daysAreFoundByTheirNames() {
        assertThat(DayType.find("Bank-Holiday")).contains(DayType.BANK_HOLIDAY);
        assertThat(DayType.find("")).contains(DayType.ANY);
        assertThat(DayType.find("someday")).isEmpty();
    }

    private static Band between(DayType day, String from, String to) {
        return Band.between(day, LocalTime.parse(from), LocalTime.parse(to));
    }

    private static Instant at(String local) {
        return CivilTime.at(LocalDate.parse(local.substring(0, 10)), LocalTime.parse(local.substring(11)));
    }
}
