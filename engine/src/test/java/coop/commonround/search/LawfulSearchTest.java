package coop.commonround.search;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.model.RuleId;
import coop.commonround.search.part.Pacing;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Instance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Under every rule at once, the search never leaves the lawful region, as the constraint streams judge it. */
@Tag("slow")
final class LawfulSearchTest {
    private static final int PROBLEMS = Integer.getInteger("lawful.problems", 40);

    @Test
    void noRosterFoundBreaksTheLaw() {
        for (int seed = 0; seed < PROBLEMS; seed++) {
            var problem = EveryFeature.of(seed);
            var state = new RosterState(new Instance(Streams.planned(problem), problem.policy()));
            var search = new Search(state, seed);
            search.construct(() -> false);
            assertThat(state.hard()).as("first roster, seed %s", seed).isZero();
            int number = seed;
            search.improve(
                    Pacing.ofSteps(400),
                    better -> assertThat(better.hard())
                            .as("found on the way, seed %s", number)
                            .isZero());
            search.construct(() -> false);
            assertThat(Streams.byRule(problem, state).entrySet())
                    .as("the last roster, seed %s", seed)
                    .allSatisfy(rule -> assertThat(rule.getValue().hard())
                            .as(rule.getKey().text())
                            .isZero());
            assertThat(state.visitsUncovered()).isLessThan(state.in.visits);
        }
    }

    @Test
    void someRosterUsesAnIntroduction() {
        int introduced = 0;
        for (int seed = 0; seed < PROBLEMS; seed++) {
            var problem = EveryFeature.of(seed);
            if (problem.policy().findDowngrade(RuleId.SHORT_VISIT).isPresent()) {
                continue;
            }
            var state = new RosterState(new Instance(Streams.planned(problem), problem.policy()));
            new Search(state, seed).construct(() -> false);
            for (int a = 0; a < state.in.attendances; a++) {
                int v = state.in.visitOf[a];
                introduced += state.round(a) != Instance.NONE
                                && state.in.knownOnly[0].isBound[v]
                                && !state.in.knownOnly[0].isKnown(
                                        state.in.client[v], state.in.careworkerOf[state.round(a)])
                        ? 1
                        : 0;
            }
        }
        assertThat(introduced).isPositive();
    }
}
