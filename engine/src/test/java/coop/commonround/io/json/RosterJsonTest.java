package coop.commonround.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Issue;
import coop.commonround.base.Loaded;
import coop.commonround.model.Attendance;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.LeftOut;
import coop.commonround.model.Leg;
import coop.commonround.model.Roster;
import coop.commonround.model.RosterBreak;
import coop.commonround.model.Round;
import coop.commonround.model.ShiftId;
import coop.commonround.model.TravelSource;
import coop.commonround.model.Uncovered;
import coop.commonround.model.VisitId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RosterJsonTest {
    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everythingComesBack(long seed) {
        var roster = invented(new Dice(seed));
        assertThat(RosterJson.read(RosterJson.write(roster))).isEqualTo(Loaded.of(roster, List.of()));
    }

    @Test
    void nothingAtAllComesBack() {
        assertThat(RosterJson.read(RosterJson.write(Roster.EMPTY))).isEqualTo(Loaded.of(Roster.EMPTY, List.of()));
    }

    @Test
    void anAttendanceIsALine() {
        var start = Instant.parse("2026-11-23T07:30:00Z");
        var attendance = new Attendance(
                new VisitId("V1"),
                start,
                start.plusSeconds(1800),
                new Leg(Duration.ofMinutes(12), 5000, TravelSource.ROAD),
                Duration.ofSeconds(90));
        var round = new Round(new ShiftId("S1"), new CareworkerId("W1"), List.of(attendance), Leg.NONE);
        // 5,000 m / 1,609.344 = 3.10685…, to a ten-thousandth of a mile 3.1069
        assertThat(RosterJson.write(
                        new Roster(List.of(round), List.of(new Uncovered(new VisitId("V2"), 1, "peg", "")))))
                .isEqualTo("""
                        {
                          "format": "commonround-roster-1",
                          "rounds": [
                            {
                              "shift_id": "S1",
                              "careworker_id": "W1",
                              "attendances": [
                                {"visit_id": "V1", "start": "2026-11-23T07:30:00+00:00", "end": "2026-11-23T08:00:00+00:00", \
                        "travel_minutes": 12, "travel_miles": 3.1069, "travel_source": "road", \
                        "waiting_minutes": 1.5}
                              ],
                              "home_travel_minutes": 0,
                              "home_travel_miles": 0
                            }
                          ],
                          "uncovered": [
                            {"visit_id": "V2", "missing": 1, "reason": "peg"}
                          ]
                        }
                        """);
    }

    @Test
    void aShiftHasOneRound() {
        var round = "{\"shift_id\": \"S1\", \"careworker_id\": \"W1\", \"attendances\": [{\"visit_id\": \"V1\","
                + " \"start\": \"2026-11-23T07:30\", \"end\": \"2026-11-23T08:00\"}]}";
        assertThat(RosterJson.read("{\"rounds\": [" + round + ", " + round + "]}")
                        .issues())
                .extracting(Issue::text)
                .containsExactly("roster.json:1 /rounds/1/shift_id: found 'S1', which is there twice;"
                        + " give each shift an id of its own");
    }

    @Test
    void aFaultInAnAttendanceIsOneIssue() {
        assertThat(RosterJson.read("""
                        {"rounds": [{"shift_id": "S1", "careworker_id": "W1", "attendances": [
                          {"visit_id": "V1", "start": "2026-11-23T07:30", "end": "2026-11-23T07:30"}]}]}
                        """).issues())
                .extracting(issue -> issue.where().text())
                .containsExactly("roster.json:2 /rounds/0/attendances/0");
    }

    private static Roster invented(Dice dice) {
        var rounds = new ArrayList<Round>();
        for (int i = dice.below(4); i > 0; i--) {
            var attendances = new ArrayList<>(dice.several(5, number -> attendance(dice)));
            attendances.add(attendance(dice));
            rounds.add(new Round(new ShiftId("S" + i), new CareworkerId("W" + dice.below(3)), attendances, leg(dice)));
        }
        var uncovered = dice.several(
                3, i -> new Uncovered(new VisitId("U" + i), 1 + dice.below(2), "nobody holds it", dice.text()));
        var leftOut = dice.several(3, i -> new LeftOut(new VisitId("L" + i), dice.money()));
        var ledger = dice.several(3, i -> InventedWork.restDebt(dice, new CareworkerId("W" + i)));
        var breaks = dice.several(
                3,
                i -> new RosterBreak(
                        new CareworkerId("W" + i),
                        Invented.MONDAY,
                        Invented.WEEK.start(),
                        Invented.WEEK.start().plusSeconds(1 + dice.below(9000)),
                        new VisitId("V" + i),
                        new VisitId("V9")));
        return new Roster(rounds, uncovered, leftOut, ledger, breaks);
    }

    private static Attendance attendance(Dice dice) {
        var start = dice.between(Invented.WEEK.start(), Invented.WEEK.end());
        var end = start.plusSeconds(1).plus(dice.upTo(Duration.ofHours(2)));
        return new Attendance(
                new VisitId("V" + dice.below(99)), start, end, leg(dice), dice.upTo(Duration.ofMinutes(40)));
    }

    private static Leg leg(Dice dice) {
        return new Leg(
                dice.upTo(Duration.ofHours(1)), dice.below(90_000), dice.orNone(() -> dice.one(TravelSource.class)));
    }
}
