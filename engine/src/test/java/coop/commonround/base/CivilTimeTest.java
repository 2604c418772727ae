package coop.commonround.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CivilTimeTest {
    /** The clocks go forward at 01:00 on 29 March 2026, back at 02:00 on 25 October. */
    private static final LocalDate FORWARD = LocalDate.of(2026, 3, 29);

    private static final LocalDate BACK = LocalDate.of(2026, 10, 25);

    @Test
    void isGreenwichTimeInWinter() {
        assertThat(CivilTime.at(LocalDate.of(2026, 11, 23), LocalTime.of(7, 30)))
                .isEqualTo("2026-11-23T07:30:00Z");
    }

    @Test
    void isAnHourAheadInSummer() {
        assertThat(CivilTime.at(LocalDate.of(2026, 6, 1), LocalTime.of(7, 30))).isEqualTo("2026-06-01T06:30:00Z");
    }

    @Test
    void aTimeThatIsSkippedMovesOnAnHour() {
        assertThat(CivilTime.at(FORWARD, LocalTime.of(1, 30)))
                .isEqualTo(CivilTime.at(FORWARD, LocalTime.of(2, 30)))
                .isEqualTo("2026-03-29T01:30:00Z");
    }

    @Test
    void theLastMomentOfWinterTimeStays() {
        assertThat(CivilTime.at(FORWARD, LocalTime.of(0, 59))).isEqualTo("2026-03-29T00:59:00Z");
    }

    @Test
    void aTimeThatComesTwiceIsTheFirst() {
        assertThat(CivilTime.at(BACK, LocalTime.of(1, 30))).isEqualTo("2026-10-25T00:30:00Z");
    }

    @Test
    void afterTheClocksWentBackItIsWinterTime() {
        assertThat(CivilTime.at(BACK, LocalTime.of(2, 0))).isEqualTo("2026-10-25T02:00:00Z");
    }

    @Test
    void bothHalvesOfTheRepeatedHourReadTheSame() {
        assertThat(CivilTime.timeOf(Instant.parse("2026-10-25T00:30:00Z")))
                .isEqualTo(CivilTime.timeOf(Instant.parse("2026-10-25T01:30:00Z")))
                .isEqualTo("01:30");
    }

    @Test
    void theDayTheClocksGoBackHas25Hours() {
        assertThat(Duration.between(CivilTime.startOf(BACK), CivilTime.startOf(BACK.plusDays(1))))
                .isEqualTo(Duration.ofHours(25));
    }

    @Test
    void theDayTheClocksGoForwardHas23Hours() {
        assertThat(Duration.between(CivilTime.startOf(FORWARD), CivilTime.startOf(FORWARD.plusDays(1))))
                .isEqualTo(Duration.ofHours(23));
    }

    @Test
    void aSummerDayStartsBeforeMidnightInGreenwich() {
        assertThat(CivilTime.dateOf(Instant.parse("2026-06-01T23:00:00Z"))).isEqualTo("2026-06-02");
        assertThat(CivilTime.dateOf(Instant.parse("2026-06-01T22:59:59Z"))).isEqualTo("2026-06-01");
    }

    @Test
    void localTimeComesBack() {
        var local = LocalDateTime.of(2026, 6, 1, 7, 30);
        assertThat(CivilTime.localOf(CivilTime.at(local))).isEqualTo(local);
    }

    @Test
    void aWeekStartsOnMonday() {
        var monday = LocalDate.of(2026, 11, 23);
        assertThat(CivilTime.weekOf(monday)).isEqualTo(monday);
        assertThat(CivilTime.weekOf(monday.plusDays(6))).isEqualTo(monday);
        assertThat(CivilTime.weekOf(monday.minusDays(1))).isEqualTo(monday.minusDays(7));
    }

    @Test
    void aWeekendIsSaturdayAndSunday() {
        var friday = LocalDate.of(2026, 11, 27);
        assertThat(friday.datesUntil(friday.plusDays(4)).map(CivilTime::isWeekend))
                .containsExactly(false, true, true, false);
    }

    /** It remembers offsets; whatever was asked before, it must answer as the rules of the zone do. */
    @Test
    void alwaysAgreesWithTheRulesOfTheZone() {
        var random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            var aroundAChange = List.of(FORWARD, BACK).get(i % 2).plusYears(random.nextInt(6) - 3);
            var date = i % 3 == 0 ? aroundAChange : aroundAChange.plusDays(random.nextInt(15) - 7);
            var time = LocalTime.ofSecondOfDay(random.nextInt(24 * 60 * 60));
            var moment = date.atTime(time).toInstant(ZoneOffset.UTC);
            var local = moment.atZone(CivilTime.ZONE);

            assertThat(CivilTime.localOf(moment)).isEqualTo(local.toLocalDateTime());
            assertThat(CivilTime.dateOf(moment)).isEqualTo(local.toLocalDate());
            assertThat(CivilTime.timeOf(moment)).isEqualTo(local.toLocalTime());
            assertThat(CivilTime.at(date, time))
                    .isEqualTo(date.atTime(time).atZone(CivilTime.ZONE).toInstant());
        }
    }

    @Test
    void longBeforeTheRulesBeganAndFarAheadThereIsStillATime() {
        var early = LocalDate.of(1800, 1, 1).atTime(12, 0);
        var late = LocalDate.of(2900, 7, 1).atTime(12, 0);

        assertThat(CivilTime.localOf(CivilTime.at(early))).isEqualTo(early);
        assertThat(CivilTime.localOf(CivilTime.at(late))).isEqualTo(late);
    }
}
