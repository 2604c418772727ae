package coop.commonround.search;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.rule.Scenario;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.state.RoundsHeld;
import coop.commonround.search.table.Instance;
import coop.commonround.search.table.Neighbours;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** C1 knows W2. W1 makes two of three visits: each of them given to W2 alone would save nothing, both save a new face. */
class RuinOfFacesTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-20:00
            shift S2 W2 Mon 07:00-20:00
            shift S3 W1 Tue 07:00-20:00
            shift S4 W2 Tue 07:00-20:00
            shift S5 W2 Wed 07:00-20:00
            visit V1 C1 Mon 08:00-10:00 45m
            visit V2 C1 Tue 08:00-10:00 45m
            visit V3 C1 Wed 08:00-10:00 45m
            met C1 W2 Mon
            """;

    @Test
    void givesAClientAnotherTeam() {
        var problem = Scenario.of(CASE).problem();
        var state = new RosterState(new Instance(Streams.planned(problem), problem.policy()));
        RoundsHeld.put(new int[][] {{0}, {}, {1}, {}, {2}}, state);
        assertThat(state.facesMet(0)).isEqualTo(2);
        long before = state.soft();
        var annealing =
                new Annealing(state, new Neighbours(state.in), new Scale(state.in), new SplittableRandom(1), true);
        for (int i = 0; i < 10; i++) {
            annealing.step(0.001);
        }
        assertThat(state.facesMet(0)).isEqualTo(1);
        assertThat(before - state.soft()).isEqualTo(600_000 + 200_000); // a new face, and a second one in the period
        assertThat(state.medium()).isZero();
    }
}
