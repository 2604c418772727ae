package coop.commonround.bench.quality.week;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.CivilTime;
import coop.commonround.bench.quality.week.RoundMaker.Start;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Client;
import coop.commonround.model.ClientId;
import coop.commonround.model.Period;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Shift;
import coop.commonround.model.ShiftId;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import coop.commonround.travel.TravelTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MendedTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);
    private static final ClientId ANN = new ClientId("C1");
    private static final ShiftId SHIFT = new ShiftId("S1");

    @Test
    void aLawfulRosterStaysAsItIs() {
        assertThat(hoursMade(7, 8, 9)).containsExactly("V07", "V08", "V09");
    }

    @Test
    void aVisitThatBreaksARuleIsTakenOut() {
        assertThat(hoursMade(6, 7, 8)).containsExactly("V07", "V08");
    }

    @Test
    void aDayWithoutABreakLosesAVisitInItsMiddle() {
        assertThat(hoursMade(7, 8, 9, 10, 11, 12, 13)).containsExactly("V07", "V09", "V10", "V11", "V12", "V13");
    }

    /** A round of visits of an hour each that follow one another, on a shift from seven. */
    private static List<String> hoursMade(int... hours) {
        var visits = IntStream.of(hours)
                .mapToObj(hour -> Visit.of(
                        id(hour), ANN, new TimeWindow(at(hour), at(hour).plusSeconds(600)), Duration.ofHours(1)))
                .toList();
        var careworker = Careworker.at(new CareworkerId("W1"), 53, -1, "careworker");
        var problem = Problem.of(
                new Period(DAY, DAY),
                List.of(Client.at(ANN, 53, -1)),
                List.of(careworker),
                List.of(Shift.work(SHIFT, careworker.id(), at(7), at(16))),
                visits);
        var instance = new WeekInstance(problem, TravelTimes.of(problem));
        var maker = new RoundMaker(instance);
        var starts = IntStream.of(hours)
                .mapToObj(hour -> new Start(id(hour), at(hour)))
                .toList();
        var mended = new Mended(instance, maker).lawful(new Roster(List.of(maker.round(SHIFT, starts)), List.of()));
        var made = new ArrayList<String>();
        mended.attendances().forEach(each -> made.add(each.visit().text()));
        assertThat(mended.uncovered()).hasSize(hours.length - made.size());
        return made;
    }

    private static VisitId id(int hour) {
        return new VisitId("V%02d".formatted(hour));
    }

    private static Instant at(int hour) {
        return CivilTime.at(DAY, LocalTime.of(hour, 0));
    }
}
