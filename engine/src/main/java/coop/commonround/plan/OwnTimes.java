package coop.commonround.plan;

import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.ScoreAnalysisFetchPolicy;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolutionUpdatePolicy;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import coop.commonround.rule.planning.PlannedRoster;

/** Scores a roster with the times it has. */
final class OwnTimes {
    private OwnTimes() {}

    static ScoreAnalysis<HardMediumSoftLongScore> analyse(PlannedRoster roster, SolverConfig config) {
        return SolutionManager.<PlannedRoster, HardMediumSoftLongScore>create(
                        SolverFactory.<PlannedRoster>create(config))
                .analyze(roster, ScoreAnalysisFetchPolicy.FETCH_ALL, SolutionUpdatePolicy.UPDATE_SCORE_ONLY);
    }
}
