package coop.commonround.rule.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.commonround.model.CareworkerId;
import coop.commonround.model.Leg;
import coop.commonround.model.Roster;
import coop.commonround.model.Round;
import coop.commonround.rule.Scenario;
import coop.commonround.travel.TravelTimes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Problems and rosters, turned into planning objects. */
class PlannedRosterTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00
            shift L1 W1 Tue 07:00-13:00 kind leave
            visit V2 C1 Mon 08:00-12:00 30m needs 2
            visit V1 C1 Mon 08:00-12:00 30m
            visit V3 C1 Mon 08:00-12:00 30m cancelled
            """;

    @Test
    void eachCareworkerAVisitNeedsIsAnAttendance() {
        assertThat(Scenario.of(CASE).open().attendances()).hasToString("[V1#0, V2#0, V2#1]");
    }

    @Test
    void onlyShiftsOfWorkAreRounds() {
        assertThat(Scenario.of(CASE).open().rounds()).hasToString("[S1]");
    }

    @Test
    void aRosterMadeElsewhereKeepsItsTimes() {
        var planned = Scenario.of(CASE, "round S1: V1 05:10, V2 05:20").planned();
        assertThat(planned.attendances().get(0).start()).isEqualTo(5 * 3600 + 600);
        assertThat(planned.rounds().get(0).attendances()).hasToString("[V1#0, V2#0]");
    }

    @Test
    void nobodyGoesWhereNobodyMoreIsNeeded() {
        var twice = Scenario.of(CASE, "shift S2 W2 Mon 07:00-13:00", "round S1: V1 08:00", "round S2: V1 08:00");
        assertThatIllegalArgumentException().isThrownBy(twice::planned).withMessageContaining("V1");
        var cancelled = Scenario.of(CASE, "round S1: V3 08:00");
        assertThatIllegalArgumentException().isThrownBy(cancelled::planned).withMessageContaining("V3");
    }

    @Test
    void nobodyWorksOnLeave() {
        var leave = Scenario.of(CASE, "round L1: V1 08:00");
        assertThatIllegalArgumentException().isThrownBy(leave::planned).withMessageContaining("L1");
    }

    @Test
    void aShiftIsItsCareworkers() {
        var scenario = Scenario.of(CASE, "careworker W2", "round S1: V1 08:00");
        var round = scenario.roster().rounds().get(0);
        var anothers = new Roster(
                List.of(new Round(round.shift(), new CareworkerId("W2"), round.attendances(), Leg.NONE)), List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlannedRoster.of(scenario.problem(), TravelTimes.of(scenario.problem()), anothers))
                .withMessageContaining("W2");
    }

    @Test
    void theEveOfThePeriodCountsToItsFirstWeek() {
        var rounds = Scenario.of("""
                period 2026-03-02 2026-03-15
                shift S0 W1 2026-03-01 22:00-07:00
                shift S1 W1 Sun 07:00-13:00
                shift S2 W1 Mon2 07:00-13:00
                """).open().rounds();
        assertThat(rounds).extracting(PlannedRound::week).containsExactly(0, 0, 1);
        assertThat(rounds.get(0).start()).isEqualTo(-2 * 3600);
    }
}
