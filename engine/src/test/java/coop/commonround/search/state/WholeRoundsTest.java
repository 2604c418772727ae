package coop.commonround.search.state;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import coop.commonround.model.PeoplePolicy;
import coop.commonround.model.Problem;
import coop.commonround.model.RoundTerms;
import coop.commonround.rule.Scenario;
import coop.commonround.search.Search;
import coop.commonround.search.Streams;
import coop.commonround.search.Takeover;
import coop.commonround.search.part.Pacing;
import coop.commonround.search.table.Instance;
import org.junit.jupiter.api.Test;

/** W1 lives beside C1 and has the morning; W2 lives beside C2 and C3 and has the whole day. Round R1 goes to all three. */
class WholeRoundsTest {
    private static final String CASE = """
            rounds-whole
            shift S1 W1 Mon 07:00-12:00
            shift S2 W2 Mon 07:00-20:00
            visit V1 C1 Mon 08:00-08:00 30m template R1
            visit V2 C2 Mon 10:00-10:00 30m template R1
            visit V3 C3 Mon 15:00-15:00 30m template R1
            travel W1 C1 1m
            travel W1 C2 60m
            travel W2 C1 50m
            travel C1 C2 50m
            travel C1 C3 50m
            travel W2 C2 1m
            travel W2 C3 1m
            """;

    @Test
    void whoCanMakesAllOfIt() {
        var state = planned(CASE);
        assertThat(state.visitsUncovered()).isZero();
        assertThat(state.attendancesOf(1)).hasSize(3);
    }

    @Test
    void withADowngradeItIsSharedOut() {
        var state = planned(CASE + "downgrade round-whole 0.01\nexclude C1 W2");
        assertThat(state.visitsUncovered()).isZero();
        assertThat(state.attendancesOf(0)).isNotEmpty();
    }

    @Test
    void whereNobodyCanMakeAllOfItTheRestStaysUncovered() {
        var state = planned(CASE + "exclude C1 W2");
        assertThat(state.visitsUncovered()).isOne();
    }

    @Test
    void aDoubleUpIsBegunByWhoMakesTheRest() {
        var state = planned(CASE + "visit V4 C2 Mon 11:00-11:00 30m template R1 needs 2");
        assertThat(state.visitsUncovered()).isZero();
        assertThat(state.attendancesOf(1)).hasSize(4);
    }

    @Test
    void ofAGivenRosterTheFewerVisitsAreTakenOut() {
        var state = state(CASE);
        Takeover.into(state, new int[][] {{0}, {1, 2}});
        assertThat(state.hard()).isZero();
        assertThat(state.attendancesOf(1)).hasSize(2);
    }

    @Test
    void theOrderIsKeptWhereThatIsCheapEnough() {
        var problem = Scenario.of("""
                shift S1 W1 Mon 07:00-12:00
                visit V1 C1 Mon 08:00-11:00 30m template R1/2 prefers 08:00
                visit V2 C2 Mon 08:00-11:00 30m template R1/1 prefers 09:30
                travel W1 C1 1m
                travel W1 C2 9m
                travel C1 C2 9m
                """).problem();
        assertThat(planned(state(problem)).attendancesOf(0)).containsExactly(0, 1);
        var priced = problem.policy()
                .withPeople(PeoplePolicy.DEFAULT.withRounds(
                        RoundTerms.DEFAULT.withTemplates(RoundTerms.Templates.FREE.withOutOfOrder(Money.pounds(9)))));
        assertThat(planned(state(problem.withPolicy(priced))).attendancesOf(0)).containsExactly(1, 0);
    }

    private static RosterState planned(String drawing) {
        return planned(state(drawing));
    }

    private static RosterState planned(RosterState state) {
        var search = new Search(state, 1);
        search.construct(() -> false);
        assertThat(state.hard()).isZero();
        search.improve(Pacing.ofSteps(400), better -> assertThat(better.hard()).isZero());
        assertThat(state.hard()).isZero();
        return state;
    }

    private static RosterState state(String drawing) {
        return state(Scenario.of(drawing).problem());
    }

    private static RosterState state(Problem problem) {
        return new RosterState(new Instance(Streams.planned(problem), problem.policy()));
    }
}
