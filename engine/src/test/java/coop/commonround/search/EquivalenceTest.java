package coop.commonround.search;

import static coop.commonround.search.Instance.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import coop.commonround.model.Problem;
import coop.commonround.rule.RosterRules;
import coop.commonround.rule.RuleWeights;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.rule.planning.PlannedRound;
import coop.commonround.travel.TravelTimes;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One law, two readers: the kernel prices a roster as the constraint streams do, to the thousandth of a penny.
 *
 * <p>Walks at random through small problems in which everything happens, lawful or not, and compares state by state. More
 * states by hand: {@code -Dequivalence.problems=1000}.
 */
@Tag("slow")
final class EquivalenceTest {
    private static final int PROBLEMS = Integer.getInteger("equivalence.problems", 40);
    private static final int STATES = 50;

    private static final SolutionManager<PlannedRoster, HardMediumSoftLongScore> STREAMS =
            SolutionManager.create(SolverFactory.<PlannedRoster>create(new SolverConfig()
                    .withSolutionClass(PlannedRoster.class)
                    .withEntityClasses(PlannedRound.class, PlannedAttendance.class)
                    .withConstraintProviderClass(RosterRules.class)));

    @Test
    void kernelPricesAsTheStreamsDo() {
        for (int seed = 0; seed < PROBLEMS; seed++) {
            walk(EveryFeature.of(seed), seed);
        }
    }

    @Test
    void whatIsTakenBackIsAsItWas() {
        var problem = EveryFeature.of(1);
        var state = new RosterState(new Instance(planned(problem), problem.policy()));
        var random = new SplittableRandom(1);
        for (int i = 0; i < 300; i++) {
            state.keep();
            var before = worth(state);
            int mark = state.mark();
            step(state, random);
            step(state, random);
            state.backTo(mark);
            assertThat(worth(state)).as("state %s", i).isEqualTo(before);
            step(state, random);
        }
    }

    private static void walk(Problem problem, long seed) {
        var state = new RosterState(new Instance(planned(problem), problem.policy()));
        var random = new SplittableRandom(seed);
        for (int i = 0; i < STATES; i++) {
            for (int k = 0; k < 4; k++) {
                step(state, random);
            }
            var streamed = planned(problem);
            for (int r = 0; r < state.in.rounds; r++) {
                for (int a : state.attendancesOf(r)) {
                    streamed.rounds()
                            .get(r)
                            .attendances()
                            .add(streamed.attendances().get(a));
                }
            }
            var score = STREAMS.update(streamed);
            assertThat(worth(state)).as("seed %s, state %s", seed, i).isEqualTo(score == null ? "" : text(score));
        }
    }

    /** Puts an attendance anywhere it could be, or takes one out; takes back what could never be lawful. */
    private static void step(RosterState state, SplittableRandom random) {
        int mark = state.mark();
        int attendance = random.nextInt(state.in.attendances);
        int round = state.round(attendance);
        if (round != NONE) {
            state.remove(attendance);
        } else {
            var candidates = state.in.candidates[attendance];
            if (candidates.length == 0) {
                return;
            }
            int into = candidates[random.nextInt(candidates.length)];
            var made = state.attendancesOf(into);
            int index = random.nextInt(made.length + 1);
            state.insert(attendance, into, index == 0 ? NONE : made[index - 1]);
        }
        if (!state.settle()) {
            state.backTo(mark);
        }
    }

    private static PlannedRoster planned(Problem problem) {
        return PlannedRoster.of(problem, TravelTimes.of(problem)).weighedBy(RuleWeights.of(problem.policy()));
    }

    private static String worth(RosterState state) {
        return text(HardMediumSoftLongScore.of(-state.hard(), -state.medium(), -state.soft()));
    }

    private static String text(HardMediumSoftLongScore score) {
        return score.toString();
    }
}
