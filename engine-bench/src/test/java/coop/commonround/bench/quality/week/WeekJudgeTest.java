package coop.commonround.bench.quality.week;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.bench.quality.contest.Verdict;
import coop.commonround.model.Attendance;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Client;
import coop.commonround.model.ClientId;
import coop.commonround.model.LabourPrices;
import coop.commonround.model.Leg;
import coop.commonround.model.Period;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Round;
import coop.commonround.model.Shift;
import coop.commonround.model.ShiftId;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.Uncovered;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import coop.commonround.travel.TravelTimes;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeekJudgeTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);
    private static final ClientId ANN = new ClientId("C1");
    private static final ClientId BEN = new ClientId("C2");
    private static final CareworkerId CAT = new CareworkerId("W1");

    @Test
    void addsUpMoneyAndAPoundForEachUncoveredMinute() {
        // Half an hour at £14 is £7, a face new to Ann £6; Ben's ten minutes are amber, so each counts three times:
        // £30.
        var verdict = judge(at(8, 0));

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.cost()).isEqualTo("43.00");
        assertThat(verdict.uncovered()).isEqualTo(1);
        assertThat(verdict.faces()).hasValue(1);
    }

    @Test
    void namesTheRuleThatIsBroken() {
        assertThat(judge(at(9, 1)).faults()).containsExactly("starts-in-window is broken by 1");
    }

    @Test
    void theLastSizeIsAFortnightWithAsManyDoubleUpsAsTheCampaign() throws IOException {
        var instances = new WeekInstances();
        var visits = instances.read("week-7650").problem().visits().stream()
                .filter(visit -> visit.isToBeRostered())
                .toList();

        assertThat(instances.names()).containsExactly("week-300", "week-1200", "week-3000", "week-7650");
        assertThat(visits).hasSizeBetween(7_600, 7_700);
        assertThat(visits.stream().filter(visit -> visit.isDoubleUp()).count() * 1000 / visits.size())
                .isBetween(80L, 90L);
    }

    private static Verdict judge(Instant start) {
        var anns = visit("V1", ANN, 30);
        var bens = visit("V2", BEN, 10);
        var shift = Shift.work(new ShiftId("S1"), CAT, at(7, 0), at(12, 0));
        var problem = Problem.of(
                        new Period(DAY, DAY),
                        List.of(Client.at(ANN, 53, -1), Client.at(BEN, 53, -1.1)),
                        List.of(Careworker.at(CAT, 53, -1, "careworker")),
                        List.of(shift),
                        List.of(anns, bens))
                .withPrices(new LabourPrices(Map.of(CAT, LabourPrices.Prices.flat(Money.pounds(14), Money.ZERO))));
        var attendance = new Attendance(anns.id(), start, start.plus(anns.contactTime()), Leg.NONE, Duration.ZERO);
        var roster = new Roster(
                List.of(new Round(shift.id(), CAT, List.of(attendance), Leg.NONE)),
                List.of(new Uncovered(bens.id(), 1, "left out", "")));
        return new WeekJudge().judge(new WeekInstance(problem, TravelTimes.of(problem)), roster);
    }

    private static Visit visit(String id, ClientId client, int minutes) {
        return Visit.of(new VisitId(id), client, new TimeWindow(at(8, 0), at(9, 0)), Duration.ofMinutes(minutes));
    }

    private static Instant at(int hour, int minute) {
        return CivilTime.at(DAY, LocalTime.of(hour, minute));
    }
}
