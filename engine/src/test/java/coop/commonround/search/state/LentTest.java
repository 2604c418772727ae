package coop.commonround.search.state;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.rule.Scenario;
import coop.commonround.search.Search;
import coop.commonround.search.Streams;
import coop.commonround.search.Takeover;
import coop.commonround.search.part.Pacing;
import coop.commonround.search.table.Instance;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** W1 is lent and is there all day, W2 is of the co-op's own and has an hour. */
class LentTest {
    private static final String CASE = """
            secondees-alone
            careworker W1 contract secondee
            shift S1 W1 Mon 07:00-20:00
            shift S2 W2 Mon 09:00-10:00
            visit V1 C1 Mon 08:00-19:00 45m
            visit V2 C1 Mon 12:00-14:00 45m
            visit V3 C1 Mon 15:00-17:00 45m
            """;

    @Test
    void everybodyHasSomebodyOfTheCoOpsOwn() {
        var state = planned(CASE);
        assertThat(state.visitsUncovered()).isZero();
        assertThat(attendancesOf(state, 1)).isOne();
    }

    @Test
    void withNobodyElseOneVisitIsMade() {
        assertThat(planned(CASE.replace("V1 C1 Mon 08:00", "V1 C1 Mon 10:00")).visitsUncovered())
                .isEqualTo(2);
    }

    @Test
    void withADowngradeItHasAPrice() {
        var state = planned(CASE.replace("V1 C1 Mon 08:00", "V1 C1 Mon 10:00") + "downgrade secondees-alone 5");
        assertThat(state.visitsUncovered()).isZero();
    }

    @Test
    void aVisitTakenOutTellsWhatMustGoWithIt() {
        var state = state(CASE);
        RoundsHeld.put(new int[][] {{1, 2}, {0}}, state);
        assertThat(state.hard()).isZero();
        state.remove(0);
        var stranded = new ArrayList<Integer>();
        state.strangers().leftBy(0, 1, stranded::add);
        assertThat(stranded).containsExactly(1);
        state.settle();
        assertThat(state.hard()).isOne();
    }

    @Test
    void aGivenRosterIsLeftWithOneVisit() {
        var state = state(CASE);
        Takeover.into(state, new int[][] {{0, 1, 2}, {}});
        assertThat(state.hard()).isZero();
        assertThat(attendancesOf(state, 0)).isOne();
    }

    private static RosterState planned(String drawing) {
        var state = state(drawing);
        var search = new Search(state, 1);
        search.construct(() -> false);
        search.improve(Pacing.ofSteps(200), better -> assertThat(better.hard()).isZero());
        assertThat(state.hard()).isZero();
        return state;
    }

    private static RosterState state(String drawing) {
        var problem = Scenario.of(drawing).problem();
        return new RosterState(new Instance(Streams.planned(problem), problem.policy()));
    }

    /** How many attendances a careworker makes. */
    private static long attendancesOf(RosterState state, int careworker) {
        return IntStream.of(state.in.roundsOf[careworker])
                .map(r -> state.attendancesOf(r).length)
                .sum();
    }
}
