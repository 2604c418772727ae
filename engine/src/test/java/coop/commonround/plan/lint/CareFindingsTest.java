package coop.commonround.plan.lint;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.model.Attendance;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Leg;
import coop.commonround.model.Roster;
import coop.commonround.model.Round;
import coop.commonround.model.ShiftId;
import coop.commonround.model.VisitId;
import coop.commonround.rule.Scenario;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Care that is missing or cut short, shifts that are crammed, and rows that fit nothing. */
class CareFindingsTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            shift L2 W2 Tue 07:00-13:00 kind leave
            visit V1 C1 Mon 08:00-09:00 30m
            visit V2 C2 Mon 09:00-10:00 30m
            visit V9 C2 Mon 09:00-10:00 30m cancelled
            """;
    private static final Instant EIGHT = Instant.parse("2026-03-02T08:00:00Z");

    private static Attendance at(String visit, Instant start, int minutes) {
        return new Attendance(
                new VisitId(visit), start, start.plus(Duration.ofMinutes(minutes)), Leg.NONE, Duration.ZERO);
    }

    private static Round round(String shift, String careworker, Attendance... attendances) {
        return new Round(new ShiftId(shift), new CareworkerId(careworker), List.of(attendances), Leg.NONE);
    }

    private static Linted linted(Round... rounds) {
        return Linted.of(Scenario.of(CASE).problem(), new Roster(List.of(rounds), List.of()));
    }

    @Test
    void aVisitThatTheRosterDoesNotHave() {
        var linted = Linted.of(CASE, "round S1: V1 08:00");
        assertThat(linted.found()).containsExactly("uncovered 30 minutes");
        assertThat(linted.textOf("uncovered")).isEqualTo("nobody goes to V2 on 2026-03-02");
        assertThat(linted.remedyOf("uncovered"))
                .startsWith("send W1 to V2 at Mon 2 Mar 09:00 in S1; 30 minutes of care more");
        assertThat(linted.report().judged().uncovered()).hasSize(1);
        assertThat(linted.report().isFaultless()).isFalse();
    }

    @Test
    void aVisitThatMayBeLeftOutIsNone() {
        var linted = Linted.of(CASE, "visit V3 C1 Mon 10:00-11:00 30m optional 5", "round S1: V1 08:00, V2 09:00");
        assertThat(linted.found()).isEmpty();
        assertThat(linted.report().isFaultless()).isTrue();
        assertThat(linted.report().judged().leftOut()).hasSize(1);
    }

    @Test
    void aVisitRosteredForLessThanCommissioned() {
        var nine = EIGHT.plus(Duration.ofHours(1));
        assertThat(linted(round("S1", "W1", at("V1", EIGHT, 30), at("V2", nine, 30)))
                        .found())
                .isEmpty();
        var linted = linted(round("S1", "W1", at("V1", EIGHT, 29), at("V2", nine, 30)));
        assertThat(linted.found()).containsExactly("cut-short 1 minute");
        assertThat(linted.textOf("cut-short")).isEqualTo("V1 is rostered for 29 minutes; 30 minutes are commissioned");
        assertThat(linted.remedyOf("cut-short"))
                .isEqualTo("leave V1 where it is (and give it all of its time: there is room)");
    }

    @Test
    void timeIsCutOffToMakeRoom() {
        var linted = linted(round(
                "S1",
                "W1",
                at("V1", EIGHT.plus(Duration.ofMinutes(45)), 15),
                at("V2", EIGHT.plus(Duration.ofHours(1)), 30)));
        assertThat(linted.found()).containsExactly("overlap 15 minutes", "cut-short 15 minutes");
        assertThat(linted.remedyOf("cut-short"))
                .isEqualTo("none found: there is no room for all of its time: see its finding overlap");
    }

    @Test
    void aShiftTooFullForWhatItPays() {
        var full = """
                shift S1 W1 Mon 08:00-09:00
                shift S2 W2 Mon 07:00-13:00
                visit V1 C1 Mon 08:00-08:30 20m
                visit V2 C2 Mon 08:00-09:00 35m
                travel C1 C2 5m
                """;
        assertThat(Linted.of(full, "round S1: V1 08:00, V2 08:25").found()).isEmpty();
        var linted = Linted.of(full.replace("35m", "36m"), "round S1: V1 08:00, V2 08:25");
        assertThat(linted.found()).containsExactly("within-shift 1 minute", "crammed 1 minute");
        assertThat(linted.textOf("crammed")).isEqualTo("W1 has 1 h 01 of visits and ways in shift S1 of 1 h");
        assertThat(linted.remedyOf("crammed")).startsWith("send W2 to V");
    }

    @Test
    void rowsThatFitNothing() {
        var linted = linted(
                round("S1", "W1", at("V1", EIGHT, 30), at("V8", EIGHT, 30), at("V9", EIGHT, 30)),
                round("L2", "W2", at("V2", EIGHT.plus(Duration.ofHours(25)), 30)));
        assertThat(linted.report().findings())
                .extracting(Finding::text)
                .containsExactly(
                        "W1 is rostered to V9, which is cancelled",
                        "W2 is rostered to V2 in shift L2, which is no time for visits (leave)",
                        "W1 is rostered to V8, which is no visit of the period");
        assertThat(linted.remedyOf("cancelled")).isEqualTo("take W1 off V9 (what it costs is not counted)");
        assertThat(linted.remedyOf("no-shift")).startsWith("send W1 to V2 at Mon 2 Mar 09:00 in S1, not W2 at 09:00");
    }

    @Test
    void aShiftOrACareworkerOfNobody() {
        var linted = linted(round("S9", "W1", at("V1", EIGHT, 30)), round("S1", "W2", at("V2", EIGHT, 30)));
        assertThat(linted.report().findings())
                .extracting(Finding::text)
                .containsExactly(
                        "W2 is rostered to V2 in shift S1, which is W1's", "W1 is rostered to V1 without a shift then");
        assertThat(linted(round("S1", "W7", at("V1", EIGHT, 30))).textOf("unknown-careworker"))
                .isEqualTo("W7 is rostered to V1, and is no careworker of this co-op");
    }

    @Test
    void asManyAsAreNeededAreNotTooMany() {
        var drawn = Scenario.of(CASE.replace("V1 C1 Mon 08:00-09:00 30m", "V1 C1 Mon 08:00-09:00 30m needs 2"));
        var both = new Roster(
                List.of(round("S1", "W1", at("V1", EIGHT, 30)), round("S2", "W2", at("V1", EIGHT, 30))), List.of());
        assertThat(Linted.of(drawn.problem(), both).found()).containsExactly("uncovered 30 minutes");
        assertThat(linted(round("S1", "W1", at("V1", EIGHT, 30)), round("S2", "W2", at("V1", EIGHT, 30)))
                        .found())
                .containsExactly("uncovered 30 minutes", "too-many 1 attendance");
    }

    @Test
    void twiceAndTooMany() {
        var linted = linted(
                round(
                        "S1",
                        "W1",
                        at("V1", EIGHT, 30),
                        at("V1", EIGHT.plus(Duration.ofHours(1)), 30),
                        at("V2", EIGHT.plus(Duration.ofMinutes(90)), 30)),
                round("S2", "W2", at("V1", EIGHT, 30)));
        assertThat(linted.report().findings())
                .extracting(Finding::text)
                .containsExactly("W2 is rostered to V1, to which enough others go", "W1 is rostered to V1 twice");
    }
}
