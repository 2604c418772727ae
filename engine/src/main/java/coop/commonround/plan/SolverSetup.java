package coop.commonround.plan;

import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
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

/** The phases of the search: the kernel until the limit. */
final class SolverSetup {
    private SolverSetup() {}

    static SolverConfig of(
            Limit limit, @Nullable Class<? extends ConstraintProvider> ownRules, PhaseCommand<PlannedRoster> kernel) {
        var config = new SolverConfig()
                .withSolutionClass(PlannedRoster.class)
                .withEntityClasses(PlannedRound.class, PlannedAttendance.class)
                .withScoreDirectorFactory(rules(ownRules))
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withPhases(phase(kernel));
        if (limit.time() != null) {
            config.withTerminationConfig(new TerminationConfig().withSpentLimit(limit.time()));
        }
        return config;
    }

    private static CustomPhaseConfig phase(PhaseCommand<PlannedRoster> command) {
        return new CustomPhaseConfig().withCustomPhaseCommandList(List.of(command));
    }

    /** The rules alone, to score with. */
    static SolverConfig scoring(@Nullable Class<? extends ConstraintProvider> ownRules) {
        return new SolverConfig()
                .withSolutionClass(PlannedRoster.class)
                .withEntityClasses(PlannedRound.class, PlannedAttendance.class)
                .withScoreDirectorFactory(rules(ownRules))
                .withPhaseList(List.of());
    }

    private static ScoreDirectorFactoryConfig rules(@Nullable Class<? extends ConstraintProvider> ownRules) {
        var config = new ScoreDirectorFactoryConfig().withConstraintProviderClass(AllRules.class);
        if (ownRules != null) {
            config.setConstraintProviderCustomProperties(Map.of(AllRules.OWN_RULES, ownRules.getName()));
        }
        return config;
    }
}
