package coop.commonround.cost.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.commonround.base.CivilTime;
import coop.commonround.cost.book.Cap;
import coop.commonround.cost.book.Spans.Span;
import coop.commonround.cost.book.Terms;
import coop.commonround.cost.book.TimeBasis;
import coop.commonround.cost.book.TimeRounding;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spans are drawn as {@code 08:00-08:30}, all of one day; the visit is commissioned from 08:00 for 30 minutes. */
class BilledTimeTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final Terms ACTUAL = Terms.of(TimeBasis.ACTUAL);

    @ParameterizedTest
    @CsvSource({
        "PLANNED, 08:04-08:50, 08:00-08:30",
        "PLANNED, 08:04-08:04, 08:00-08:30",
        "ACTUAL, 08:04-08:50, 08:04-08:50",
        "ACTUAL, 08:04-08:04, 08:04-08:04",
        "ACTUAL_CAPPED, 08:04-08:50, 08:04-08:34",
        "ACTUAL_CAPPED, 08:04-08:24, 08:04-08:24",
        "BANDED_ACTUAL, 08:04-08:50, 08:04-08:50",
        "MINUTE_BY_MINUTE, 08:04:10-08:20:09, 08:04:10-08:19:10",
    })
    void theBasisDecidesWhichTimeIsBilled(TimeBasis basis, String delivered, String billed) {
        assertThat(billed(delivered, Terms.of(basis))).isEqualTo(billed);
    }

    /** Half a unit goes up, a second less down: 22 min 30 s are 25 min to the nearest five, 22 min 29 s are 20. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nearest 5 minutes | 08:04-08:26:29 | 08:04-08:24",
                "nearest 5 minutes | 08:04-08:26:30 | 08:04-08:29",
                "nearest 15 minutes | 08:04-08:11:29 | 08:04-08:04",
                "nearest 15 minutes, never to 0 | 08:04-08:11:29 | 08:04-08:19",
                "up 15 minutes | 08:04-08:19:01 | 08:04-08:34",
                "up 15 minutes | 08:04-08:19 | 08:04-08:19",
                "down 15 minutes | 08:04-08:33:59 | 08:04-08:19",
                "nearest 15 minutes of start and length | 08:08-08:29 | 08:15-08:30",
                "nearest 15 minutes of start and length | 08:08-08:15 | 08:15-08:15",
                "nearest 15 minutes of start and length, never to 0 | 08:08-08:15 | 08:15-08:30",
                "nearest 15 minutes of start and end | 08:07-08:23 | 08:00-08:30",
                "nearest 15 minutes of start and end | 08:08-08:22 | 08:15-08:15",
                "nearest 15 minutes of start and end, never to 0 | 08:08-08:22 | 08:15-08:30",
                "up 15 minutes of start and end | 08:01-08:32 | 08:15-08:45",
                "down 15 minutes of start and end | 08:14-08:43 | 08:00-08:30",
            })
    void recordedTimeIsRounded(String rounding, String delivered, String billed) {
        assertThat(billed(delivered, ACTUAL.withRounding(TimeRounding.parse(rounding))))
                .isEqualTo(billed);
    }

    @ParameterizedTest
    @CsvSource({
        "08:10-08:35, 08:10-08:40",
        "08:10-08:45, 08:10-08:40",
        "08:10-08:34:59, 08:10-08:34:59",
        "08:10-08:45:01, 08:10-08:45:01"
    })
    void withinTheToleranceTimeCountsAsCommissioned(String delivered, String billed) {
        assertThat(billed(delivered, ACTUAL.withTolerance(Duration.ofMinutes(5))))
                .isEqualTo(billed);
    }

    @ParameterizedTest
    @CsvSource({
        "planned, 08:00-09:30, 08:00-08:30",
        "planned + 10 minutes, 08:00-09:30, 08:00-08:40",
        "planned + 10 minutes, 08:00-08:40, 08:00-08:40",
        "60 minutes, 08:00-09:30, 08:00-09:00"
    })
    void theCapCutsOffWhatIsOver(String cap, String delivered, String billed) {
        assertThat(billed(delivered, ACTUAL.withCap(Cap.parse(cap)))).isEqualTo(billed);
    }

    /** 38 minutes are 45 to the next quarter; the cap of 40 comes after. */
    @Test
    void timeIsRoundedBeforeItIsCapped() {
        var terms = ACTUAL.withRounding(TimeRounding.parse("up 15 minutes")).withCap(Cap.parse("planned + 10 minutes"));
        assertThat(billed("08:00-08:38", terms)).isEqualTo("08:00-08:40");
    }

    @Test
    void timeAsCommissionedIsNeverRounded() {
        assertThat(billed("08:10-08:40", ACTUAL.withRounding(TimeRounding.parse("up 20 minutes"))))
                .isEqualTo("08:10-08:40");
    }

    @Test
    void noVisitEndsBeforeItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> billed("08:10-08:09", ACTUAL))
                .withMessage("delivered time must not end before it starts");
    }

    private static String billed(String delivered, Terms terms) {
        var billed = BilledTime.of(span("08:00-08:30"), span(delivered), terms);
        return CivilTime.timeOf(billed.from()) + "-" + CivilTime.timeOf(billed.to());
    }

    private static Span span(String drawn) {
        var times = drawn.split("-");
        return new Span(CivilTime.at(DAY, LocalTime.parse(times[0])), CivilTime.at(DAY, LocalTime.parse(times[1])));
    }
}
