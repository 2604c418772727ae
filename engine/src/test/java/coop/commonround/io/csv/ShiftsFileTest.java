package coop.commonround.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.model.Shift;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftsFileTest {
    private static final String HEADER = "shift_id,careworker_id,date,start,end,kind,paid_hours\n";

    @TempDir
    Path place;

    private List<Shift> shifts(String rows) {
        return folder(rows).problem().shifts();
    }

    private SmallFolder folder(String rows) {
        return SmallFolder.in(place).with("shifts.csv", HEADER + rows);
    }

    @Test
    void readsAMealBreak() {
        var header = HEADER.replace("paid_hours", "paid_hours,meal_from,meal_until,meal_minutes");
        var shifts =
                SmallFolder.in(place).with("shifts.csv", header + """
                S1,W1,2026-11-23,07:00,14:00,,,11:30,1300,45
                S2,W1,2026-11-24,22:00,07:00,,,01:00,02:00,
                S3,W1,2026-11-26,07:00,14:00,,,,,20
                """).problem().shifts();
        assertThat(shifts)
                .extracting(shift -> shift.meal())
                .hasToString("[Meal[from=2026-11-23T11:30:00Z, until=2026-11-23T13:00:00Z, length=PT45M],"
                        + " Meal[from=2026-11-25T01:00:00Z, until=2026-11-25T02:00:00Z, length=PT30M], null]");
    }

    @Test
    void refusesHalfAMealBreak() {
        var header = HEADER.replace("paid_hours", "paid_hours,meal_from");
        assertThat(SmallFolder.in(place)
                        .with("shifts.csv", header + "S1,W1,2026-11-23,07:00,14:00,,,11:30\n")
                        .said())
                .hasSize(1)
                .first()
                .asString()
                .contains("meal_until", "give both, or neither");
    }

    @ParameterizedTest
    @CsvSource({
        // A morning in winter, local time is UTC.
        "2026-11-23, 07:00, 14:00, 2026-11-23T07:00:00Z, 2026-11-23T14:00:00Z",
        // An end that is not after the start is on the next day.
        "2026-11-23, 22:00, 07:00, 2026-11-23T22:00:00Z, 2026-11-24T07:00:00Z",
        "2026-11-23, 00:00, 00:00, 2026-11-23T00:00:00Z, 2026-11-24T00:00:00Z",
        "2026-11-23, 16:00, 2026-11-24T00:30, 2026-11-23T16:00:00Z, 2026-11-24T00:30:00Z",
        "23/11/2026, 2026-11-23 07:00, 1400, 2026-11-23T07:00:00Z, 2026-11-23T14:00:00Z",
        // Summer time.
        "2026-07-01, 07:00, 14:00, 2026-07-01T06:00:00Z, 2026-07-01T13:00:00Z",
    })
    void readsFromWhenToWhen(String date, String start, String end, String from, String to) {
        assertThat(shifts("S1,W1," + date + "," + start + "," + end + ",,\n").get(0))
                .extracting(shift -> shift.start() + " " + shift.end())
                .isEqualTo(from + " " + to);
    }

    @Test
    void theNightTheClocksGoBackIsAnHourLonger() {
        var night = shifts("S1,W1,2026-10-24,22:00,07:00,,\n").get(0);
        assertThat(Duration.between(night.start(), night.end())).isEqualTo(Duration.ofHours(10));
    }

    @Test
    void theNightTheClocksGoForwardIsAnHourShorter() {
        var night = shifts("S1,W1,2027-03-27,22:00,07:00,,\n").get(0);
        assertThat(Duration.between(night.start(), night.end())).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void warnsOfATimeTheClocksSkip() {
        assertThat(folder("S1,W1,2027-03-28,01:30,07:00,,\n").said())
                .containsExactly("shifts.csv:2 start: found '01:30', which the clocks skip on 2027-03-28;"
                        + " it is read as 02:30");
    }

    @Test
    void warnsOfATimeThatComesTwice() {
        assertThat(folder("S1,W1,2026-10-25,01:30,07:00,,\n").said())
                .containsExactly("shifts.csv:2 start: found '01:30', which comes twice on 2026-10-25;"
                        + " it is read as the first, still in summer time");
    }

    @Test
    void refusesAMomentOnAnotherDay() {
        assertThat(folder("S1,W1,2026-11-23,2026-11-24T07:00,14:00,,\n").said())
                .containsExactly("shifts.csv:2 start: found '2026-11-24T07:00', which is on another day than date;"
                        + " give the time alone, as 07:00");
    }

    @Test
    void refusesAnEndTwoDaysLater() {
        assertThat(folder("S1,W1,2026-11-23,07:00,2026-11-25T14:00,,\n").said())
                .containsExactly("shifts.csv:2 end: found '2026-11-25T14:00', which is more than a day away;"
                        + " give the time alone, as 14:00");
    }

    @Test
    void warnsOfAShiftOfAWholeDay() {
        assertThat(folder("S1,W1,2026-11-23,07:00,07:00,,\n").said())
                .containsExactly("shifts.csv:2 end: found '07:00', which is the start;"
                        + " correct it, unless the shift is to last a whole day");
    }

    @Test
    void makesAnIdWhereThereIsNone() {
        assertThat(shifts(",W1,2026-11-23,07:00,14:00,,\n"))
                .hasToString(
                        "[Shift[id=W1-2026-11-23-0700, careworker=W1,"
                                + " start=2026-11-23T07:00:00Z, end=2026-11-23T14:00:00Z, kind=WORK, paidHours=null, capacity=, meal=null]]");
    }

    @Test
    void refusesAShiftWithoutIdThatIsThereTwice() {
        assertThat(folder(",W1,2026-11-23,07:00,14:00,,\n,W1,2026-11-23,07:00,15:00,,\n")
                        .said())
                .containsExactly(
                        "shifts.csv:3: the row repeats the careworker, day and start of line 2;" + " keep one of them");
    }

    @Test
    void readsAbsence() {
        assertThat(shifts("S1,W1,2026-11-23,07:00,14:00,Annual Leave,3.5\n").get(0))
                .extracting(shift -> shift.kind() + " " + shift.paidHours())
                .isEqualTo("LEAVE PT3H30M");
    }

    @Test
    void readsWhatCanBeCarried() {
        var folder = SmallFolder.in(place)
                .with(
                        "shifts.csv",
                        HEADER.replace("paid_hours", "capacity") + "S1,W1,2026-11-23,07:00,14:00,,meals:40\n");
        assertThat(folder.problem().shifts().get(0).capacity()).hasToString("meals:40");
    }

    @Test
    void absencesBecomeShiftsOfTheirDays() {
        var folder = folder("S1,W1,2026-11-23,07:00,14:00,,\n")
                .with("absences.csv", "careworker_id,from,to,kind,paid\nW1,2026-11-20,2026-11-23,sick,no\n");
        assertThat(folder.problem().shifts())
                .map(Shift::toString)
                .contains("Shift[id=W1-away-2026-11-23, careworker=W1, start=2026-11-23T00:00:00Z,"
                        + " end=2026-11-24T00:00:00Z, kind=SICK, paidHours=PT0S, capacity=, meal=null]")
                .hasSize(2);
    }

    @Test
    void refusesAnAbsenceThatEndsBeforeItBegins() {
        var folder = folder("").with("absences.csv", "careworker_id,from,to\nW1,2026-11-24,2026-11-23\n");
        assertThat(folder.said())
                .containsExactly("absences.csv:2 to: found '2026-11-23', which is before from; give the last day away");
    }
}
