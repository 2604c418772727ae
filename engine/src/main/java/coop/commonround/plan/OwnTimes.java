package coop.commonround.plan;

import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.ScoreAnalysisFetchPolicy;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.impl.score.constraint.ConstraintMatchPolicy;
import ai.timefold.solver.core.impl.score.director.stream.BavetConstraintStreamScoreDirector;
import ai.timefold.solver.core.impl.score.director.stream.BavetConstraintStreamScoreDirectorFactory;
import ai.timefold.solver.core.impl.solver.DefaultSolverFactory;
import coop.commonround.rule.planning.PlannedRoster;

/**
 * Scores a roster with the times it has.
 *
 * <p>Timefold's {@code SolutionManager} would do, with {@code UPDATE_SCORE_ONLY}; but in 1.32 it then takes each attendance
 * for one that has no start as soon as a problem holds a double-up or a link, so that an embedder's rule that streams with
 * {@code forEach} would see none of them (ours stream over {@code Attended}). So this does what Timefold's own {@code
 * ConstraintVerifier} does.
 */
final class OwnTimes {
    private OwnTimes() {}

    static ScoreAnalysis<HardMediumSoftLongScore> analyse(PlannedRoster roster, SolverConfig config) {
        var solver = (DefaultSolverFactory<PlannedRoster>) SolverFactory.<PlannedRoster>create(config);
        var rules = (BavetConstraintStreamScoreDirectorFactory<PlannedRoster, HardMediumSoftLongScore>)
                solver.<HardMediumSoftLongScore>getScoreDirectorFactory();
        var unopened = rules.createScoreDirectorBuilder().withConstraintMatchPolicy(ConstraintMatchPolicy.ENABLED);
        try (BavetConstraintStreamScoreDirector<PlannedRoster, HardMediumSoftLongScore> director = unopened.build()) {
            director.updateConsistencyFromSolution(roster);
            director.setWorkingSolutionWithoutUpdatingShadows(roster);
            director.clearShadowVariablesListenerQueue();
            return director.buildScoreAnalysis(ScoreAnalysisFetchPolicy.FETCH_ALL);
        }
    }
}
