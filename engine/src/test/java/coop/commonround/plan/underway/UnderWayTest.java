package coop.commonround.plan.underway;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.CivilTime;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Uncovered;
import coop.commonround.model.VisitId;
import coop.commonround.plan.Outcome;
import coop.commonround.plan.Planner;
import coop.commonround.rule.Scenario;
import coop.commonround.travel.TravelTimes;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On Monday the 2nd of March, W1 and W2 work from seven to three, and C1 has paracetamol, four hours apart. */
class UnderWayTest {
    private static final String DAY = """
            shift S1 W1 Mon 07:00-15:00
            shift S2 W2 Mon 07:00-15:00
            visit V1 C1 Mon 08:00-08:30 30m tasks paracetamol
            visit V2 C1 Mon 12:00-13:00 30m tasks paracetamol
            visit V3 C2 Mon 10:30-11:30 30m
            """;

    @Test
    void whatWasMadeStaysAndWhatIsToComeIsPlannedBehindIt() {
        var whole = planned(DAY, at("11:00"), made("V1", "W2", "08:20", "09:05"), made("V3", "W1", "10:30", "10:58"));
        assertThat(text(whole)).contains("S1: V3 10:30-10:58", "S2: V1 08:20-09:05");
        assertThat(startOf(whole, "V2")).isBetween(at("12:20"), at("13:00"));
        assertThat(whole).isInstanceOf(Outcome.Complete.class);
    }

    @Test
    void aDoseThatCameLateMovesTheNext() {
        assertThat(startOf(planned(DAY, at("10:00"), made("V1", "W1", "08:59", "09:20")), "V2"))
                .isBetween(at("12:59"), at("13:00"));
    }

    @Test
    void aDoseForWhichItsWindowIsTooShortIsTold() {
        assertThat(uncovered(planned(DAY, at("10:00"), made("V1", "W1", "09:01", "09:20"))))
                .isEqualTo(
                        "V2: after V1 (paracetamol: NHS, paracetamol for adults, as read in November 2026) it may start"
                                + " Mon 2 Mar 13:01 at the earliest, when its window is over");
    }

    @Test
    void nothingElseStartsInThePast() {
        var whole = planned(DAY, at("11:30"), made("V1", "W1", "08:00", "08:30"));
        assertThat(startOf(whole, "V3")).isEqualTo(at("11:30"));
        assertThat(uncovered(planned(DAY, at("11:31"), made("V1", "W1", "08:00", "08:30"))))
                .isEqualTo("V3: its window is over and nobody is recorded there");
    }

    @Test
    void aLongestGapIsKeptToo() {
        var linked = DAY + "link V1 V3 0m 150m";
        assertThat(startOf(planned(linked, at("09:00"), made("V1", "W1", "08:00", "08:30")), "V3"))
                .isEqualTo(at("10:30"));
        assertThat(uncovered(planned(linked, at("09:00"), made("V1", "W1", "07:59", "08:30"))))
                .isEqualTo("V3: after V1 it may start Mon 2 Mar 10:29 at the latest");
    }

    @Test
    void bothOfADoubleUpStayAndHalfOfOneIsMade() {
        var whole = planned(
                DAY + "visit V4 C3 Mon 09:30-10:00 30m needs 2",
                at("11:00"),
                made("V4", "W1", "09:31", "10:00"),
                made("V4", "W2", "09:33", "10:02"));
        assertThat(text(whole)).contains("V4 09:31-10:00", "V4 09:33-10:02");
        var half = planned(
                DAY + "visit V4 C3 Mon 09:30-10:00 30m needs 2", at("11:00"), made("V4", "W1", "09:31", "10:00"));
        assertThat(text(half)).containsOnlyOnce("V4");
    }

    @Test
    void aShiftIsStretchedForWhatWasMadeOutsideOfIt() {
        assertThat(text(planned(DAY, at("09:00"), made("V1", "W1", "06:40", "07:20"))))
                .contains("V1 06:40-07:20");
    }

    @Test
    void aWayThatRecordsLeaveNoTimeForShortensTheStay() {
        var far = DAY + "travel C1 C2 20m";
        assertThat(text(planned(
                        far, at("11:00"), made("V1", "W1", "10:00", "10:25"), made("V3", "W1", "10:30", "10:50"))))
                .contains("V1 10:00-10:10, V3 10:30-10:50");
    }

    @Test
    void whoWorkedThatDayStillRestsInTheNight() {
        var night = DAY + """
                shift S4 W1 Mon 16:00-23:30
                shift S5 W1 Tue 07:00-12:00
                visit V5 C2 Mon 22:00-22:30 60m
                visit V6 C2 Tue 07:00-08:00 30m
                """;
        var late = at("23:30");
        assertThat(uncovered(planned(night, late, made("V5", "W1", "22:00", "23:00"))))
                .contains("V6: ");
        assertThat(uncovered(planned(night, late, made("V5", "W2", "22:00", "23:00"))))
                .doesNotContain("V6: ");
    }

    @Test
    void whoHasNoShiftIsToldOf() {
        var scenario =
                Scenario.of(DAY.replace("shift S2 W2 Mon", "shift S2 W2 Thu")).problem();
        var travel = TravelTimes.of(scenario);
        var underWay = UnderWay.of(scenario, travel, List.of(made("V1", "W2", "08:00", "08:30")), at("09:00"));
        var rest = Planner.using(travel).iterating(0).plan(underWay.rest());
        assertThat(underWay.issues(rest))
                .extracting(Object::toString)
                .singleElement()
                .asString()
                .contains("V1", "no shift");
    }

    /** W1 has been barred since: the visit stays made, and its hours are not in the roster. */
    @Test
    void whatARuleLeavesNoPlaceForIsToldOf() {
        var problem = Scenario.of(DAY + "exclude C1 W1").problem();
        var travel = TravelTimes.of(problem);
        var underWay = UnderWay.of(problem, travel, List.of(made("V1", "W1", "08:20", "08:50")), at("09:00"));
        var rest = Planner.using(travel).iterating(0).plan(underWay.rest());
        assertThat(underWay.issues(rest))
                .extracting(Object::toString)
                .singleElement()
                .asString()
                .contains("V1", "a rule leaves no place");
        assertThat(uncovered(underWay.whole(rest))).isEmpty();
        assertThat(startOf(underWay.whole(rest), "V2")).isBetween(at("12:20"), at("13:00"));
    }

    private static Outcome planned(String drawing, Instant now, VisitMade... made) {
        Problem problem = Scenario.of(drawing).problem();
        var travel = TravelTimes.of(problem);
        var underWay = UnderWay.of(problem, travel, List.of(made), now);
        var rest = Planner.using(travel).iterating(200).plan(underWay.rest());
        assertThat(underWay.issues(rest)).isEmpty();
        assertThat(rest.plan().orElseThrow().isLawful()).isTrue();
        return underWay.whole(rest);
    }

    private static String uncovered(Outcome outcome) {
        return roster(outcome).uncovered().stream().map(UnderWayTest::text).collect(joining("; "));
    }

    private static String text(Uncovered each) {
        return each.visit() + ": " + each.reason();
    }

    private static String text(Outcome outcome) {
        return roster(outcome).rounds().stream()
                .map(round -> round.shift() + ": "
                        + round.attendances().stream()
                                .map(each -> each.visit() + " " + CivilTime.timeOf(each.start()) + "-"
                                        + CivilTime.timeOf(each.end()))
                                .collect(joining(", ")))
                .collect(joining("\n"));
    }

    private static Instant startOf(Outcome outcome, String visit) {
        return roster(outcome)
                .attendances()
                .filter(each -> each.visit().text().equals(visit))
                .findFirst()
                .orElseThrow()
                .start();
    }

    private static Roster roster(Outcome outcome) {
        return outcome.plan().orElseThrow().roster();
    }

    private static VisitMade made(String visit, String careworker, String from, String until) {
        return new VisitMade(new VisitId(visit), new CareworkerId(careworker), at(from), at(until));
    }

    private static Instant at(String time) {
        return CivilTime.at(LocalDateTime.parse("2026-03-02T" + time));
    }
}
