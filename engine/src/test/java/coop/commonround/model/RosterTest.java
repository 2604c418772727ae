package coop.commonround.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.commonround.base.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RosterTest {
    private static final Instant EIGHT = Instant.parse("2026-11-23T08:00:00Z");
    private static final CareworkerId ANN = new CareworkerId("ANN");
    private static final CareworkerId BEN = new CareworkerId("BEN");
    private static final Round ANNS = round("S1", ANN, "V1", "V2");
    private static final Round BENS = round("S2", BEN, "V2");

    @Test
    void whatIsLeftOutStandsInOrderOfVisits() {
        var one = new LeftOut(new VisitId("V1"), Money.pounds(4));
        var two = new LeftOut(new VisitId("V2"), Money.ZERO);
        assertThat(new Roster(List.of(), List.of(), List.of(two, one)).leftOut())
                .containsExactly(one, two);
        assertThat(new Roster(List.of(), List.of()).leftOut()).isEmpty();
    }

    @Test
    void theOrderOfRoundsDoesNotMatter() {
        assertThat(new Roster(List.of(BENS, ANNS), List.of())).isEqualTo(new Roster(List.of(ANNS, BENS), List.of()));
    }

    @Test
    void theOrderOfUncoveredVisitsDoesNotMatter() {
        var one = new Uncovered(new VisitId("V1"), 1, "nobody holds peg", "");
        var two = new Uncovered(new VisitId("V2"), 2, "nobody is free", "");
        assertThat(new Roster(List.of(), List.of(two, one))).isEqualTo(new Roster(List.of(), List.of(one, two)));
    }

    @Test
    void aShiftHasOneRound() {
        assertThatThrownBy(() -> new Roster(List.of(ANNS, ANNS), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a shift has two rounds");
    }

    @Test
    void saysWhoGoesToEachVisit() {
        assertThat(new Roster(List.of(BENS, ANNS), List.of()).careworkersByVisit())
                .containsEntry(new VisitId("V1"), List.of(ANN))
                .containsEntry(new VisitId("V2"), List.of(ANN, BEN));
    }

    @Test
    void countsEachPresenceAtADoubleUp() {
        assertThat(new Roster(List.of(ANNS, BENS), List.of()).attendances()).hasSize(3);
    }

    @Test
    void aRoundKeepsItsOrder() {
        assertThat(round("S1", ANN, "V2", "V1").first().visit()).isEqualTo(new VisitId("V2"));
        assertThat(round("S1", ANN, "V2", "V1").last().visit()).isEqualTo(new VisitId("V1"));
    }

    @Test
    void aRoundHoldsAnAttendance() {
        assertThatThrownBy(() -> round("S1", ANN)).hasMessage("the round of shift S1 must hold an attendance");
    }

    @Test
    void anAttendanceEndsAfterItStarts() {
        assertThat(attendance("V1", 1).length()).isEqualTo(Duration.ofSeconds(1));
        assertThatThrownBy(() -> attendance("V1", 0)).hasMessageContaining("visit V1: end");
    }

    @Test
    void anUncoveredVisitMissesSomebody() {
        assertThatThrownBy(() -> new Uncovered(new VisitId("V1"), 0, "nobody is free", ""))
                .hasMessage("visit V1: missing careworkers (0) must be above zero");
    }

    private static Round round(String shift, CareworkerId careworker, String... visits) {
        var attendances =
                Stream.of(visits).map(visit -> attendance(visit, 1800)).toList();
        return new Round(new ShiftId(shift), careworker, attendances, Leg.NONE);
    }

    private static Attendance attendance(String visit, long seconds) {
        return new Attendance(new VisitId(visit), EIGHT, EIGHT.plusSeconds(seconds), Leg.NONE, Duration.ZERO);
    }
}
