package coop.commonround.plan;

import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.rule.planning.PlannedRound;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The solvers of a search: one that hosts the kernel, and a second for rules that the kernel does not know, which goes on
 * from the kernel's roster with local search over all rules.
 *
 * <p>Two solvers and not two phases of one: a phase starts from the best roster known, and a full one that breaks an
 * embedder's hard rule ranks below the empty one.
 */
final class SolverSetup {
    /** The kernel tries some ten places in an iteration. */
    private static final long MOVES_A_STEP = 10;

    private SolverSetup() {}

    static SolverConfig of(Limit limit, PhaseCommand<PlannedRoster> kernel) {
        return solver(limit, null).withPhases(command(kernel));
    }

    /** Local search, with ten moves for each iteration if iterations are the limit. */
    static SolverConfig of(
            Limit limit, PhaseCommand<PlannedRoster> first, Class<? extends ConstraintProvider> ownRules) {
        var phase = new LocalSearchPhaseConfig();
        var steps = limit.iterations();
        if (steps != null) {
            phase.setTerminationConfig(new TerminationConfig().withMoveCountLimit(MOVES_A_STEP * steps));
        }
        return solver(limit, ownRules).withPhases(command(first), phase);
    }

    private static SolverConfig solver(Limit limit, @Nullable Class<? extends ConstraintProvider> ownRules) {
        var config = scoring(ownRules).withEnvironmentMode(EnvironmentMode.NO_ASSERT);
        if (limit.time() != null) {
            long milliseconds = Math.max(1, limit.time().toMillis()); // the solver takes nothing finer
            config.setTerminationConfig(new TerminationConfig().withMillisecondsSpentLimit(milliseconds));
        }
        return config;
    }

    private static CustomPhaseConfig command(PhaseCommand<PlannedRoster> command) {
        return new CustomPhaseConfig().withCustomPhaseCommandList(List.of(command));
    }

    /** The rules alone, to score with. */
    static SolverConfig scoring(@Nullable Class<? extends ConstraintProvider> ownRules) {
        return new SolverConfig()
                .withSolutionClass(PlannedRoster.class)
                .withEntityClasses(PlannedRound.class, PlannedAttendance.class)
                .withScoreDirectorFactory(rules(ownRules));
    }

    private static ScoreDirectorFactoryConfig rules(@Nullable Class<? extends ConstraintProvider> ownRules) {
        var config = new ScoreDirectorFactoryConfig().withConstraintProviderClass(AllRules.class);
        if (ownRules != null) {
            config.setConstraintProviderCustomProperties(Map.of(AllRules.OWN_RULES, ownRules.getName()));
        }
        return config;
    }
}
