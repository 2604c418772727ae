package coop.commonround.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.commonround.base.CivilTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShiftTest {
    @Test
    void endsAfterItStarts() {
        assertThatCode(() -> shift("2026-11-23T07:00", "2026-11-23T07:01")).doesNotThrowAnyException();
        assertThatThrownBy(() -> shift("2026-11-23T07:00", "2026-11-23T07:00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("shift S: end");
    }

    @Test
    void lastsTwoDaysAtMost() {
        assertThatCode(() -> shift("2026-11-23T07:00", "2026-11-25T07:00")).doesNotThrowAnyException();
        assertThatThrownBy(() -> shift("2026-11-23T07:00", "2026-11-25T07:01"))
                .hasMessage("shift S must not be longer than 48 hours");
    }

    @Test
    void aNightIsTenHoursWhenTheClocksGoBack() {
        // 22:00 to 07:00 in the night to 25 October 2026: nine hours on the wall and the hour that comes twice
        assertThat(length(shift("2026-10-24T22:00", "2026-10-25T07:00"))).isEqualTo(Duration.ofHours(10));
    }

    @Test
    void aNightIsEightHoursWhenTheClocksGoForward() {
        // 22:00 to 07:00 in the night to 29 March 2026: nine hours on the wall less the hour that is skipped
        assertThat(length(shift("2026-03-28T22:00", "2026-03-29T07:00"))).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void isCountedToTheDayItStartsOn() {
        assertThat(shift("2026-06-01T22:00", "2026-06-02T07:00").date()).isEqualTo("2026-06-01");
        assertThat(shift("2026-06-02T00:00", "2026-06-02T07:00").date()).isEqualTo("2026-06-02");
    }

    @Test
    void overlapsAnotherThatStartsBeforeItEnds() {
        var morning = shift("2026-11-23T07:00", "2026-11-23T13:00");
        var late = shift("2026-11-23T12:59", "2026-11-23T20:00");
        assertThat(morning.overlaps(late)).isTrue();
        assertThat(late.overlaps(morning)).isTrue();
    }

    @Test
    void doesNotOverlapAnotherThatStartsAsItEnds() {
        var morning = shift("2026-11-23T07:00", "2026-11-23T13:00");
        var late = shift("2026-11-23T13:00", "2026-11-23T20:00");
        assertThat(morning.overlaps(late)).isFalse();
        assertThat(late.overlaps(morning)).isFalse();
    }

    @Test
    void paysNothingLessThanNothing() {
        assertThatCode(() -> paying(Duration.ZERO)).doesNotThrowAnyException();
        assertThatThrownBy(() -> paying(Duration.ofMinutes(-1))).hasMessageContaining("paid_hours");
    }

    @ParameterizedTest
    @EnumSource
    void workTakesEveryVisit(Visit.Kind visit) {
        assertThat(Shift.Kind.WORK.takes(visit)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aSleepInTakesSleepInsOnly(Visit.Kind visit) {
        assertThat(Shift.Kind.SLEEP_IN.takes(visit)).isEqualTo(visit == Visit.Kind.SLEEP_IN);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WORK", "SLEEP_IN"})
    void noOtherShiftTakesVisits(Shift.Kind kind) {
        assertThat(EnumSet.allOf(Visit.Kind.class)).noneMatch(kind::takes);
    }

    @Test
    void somebodyOnLeaveSickTrainingOrUnavailableIsAway() {
        assertThat(EnumSet.allOf(Shift.Kind.class).stream().filter(Shift.Kind::isAbsence))
                .containsExactly(Shift.Kind.LEAVE, Shift.Kind.SICK, Shift.Kind.TRAINING, Shift.Kind.UNAVAILABLE);
    }

    /** Readiness at a place of work leaves nobody free, but is said of hours, not of days. */
    @Test
    void soIsSomebodyOnStandBy() {
        assertThat(EnumSet.allOf(Shift.Kind.class).stream().filter(Shift.Kind::isAway))
                .containsExactly(
                        Shift.Kind.STAND_BY,
                        Shift.Kind.LEAVE,
                        Shift.Kind.SICK,
                        Shift.Kind.TRAINING,
                        Shift.Kind.UNAVAILABLE);
    }

    private static Duration length(Shift shift) {
        return Duration.between(shift.start(), shift.end());
    }

    private static Shift paying(Duration hours) {
        var start = Instant.parse("2026-11-23T07:00:00Z");
        return new Shift(
                new ShiftId("S"),
                new CareworkerId("W"),
                start,
                start.plusSeconds(60),
                Shift.Kind.TRAINING,
                hours,
                Quantities.NONE);
    }

    private static Shift shift(String start, String end) {
        return Shift.work(
                new ShiftId("S"),
                new CareworkerId("W"),
                CivilTime.at(LocalDateTime.parse(start)),
                CivilTime.at(LocalDateTime.parse(end)));
    }
}
