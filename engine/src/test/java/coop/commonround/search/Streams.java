package coop.commonround.search;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.ScoreAnalysisFetchPolicy;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolutionUpdatePolicy;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import coop.commonround.model.Problem;
import coop.commonround.model.RuleId;
import coop.commonround.rule.RosterRules;
import coop.commonround.rule.RuleWeights;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.rule.planning.PlannedRound;
import coop.commonround.search.cells.Amount;
import coop.commonround.search.state.RosterState;
import coop.commonround.travel.TravelTimes;
import java.util.EnumMap;
import java.util.Map;

/** What the constraint streams, which know nothing of the kernel, make of a kernel's roster. */
public final class Streams {
    private static final SolutionManager<PlannedRoster, HardMediumSoftLongScore> MANAGER =
            SolutionManager.create(SolverFactory.<PlannedRoster>create(new SolverConfig()
                    .withSolutionClass(PlannedRoster.class)
                    .withEntityClasses(PlannedRound.class, PlannedAttendance.class)
                    .withConstraintProviderClass(RosterRules.class)));

    private Streams() {}

    /** A roster in which nobody goes anywhere yet. */
    public static PlannedRoster planned(Problem problem) {
        return PlannedRoster.of(problem, TravelTimes.of(problem)).weighedBy(RuleWeights.of(problem.policy()));
    }

    /** What each rule comes to by its constraint, all timed anew; a rule without a constraint is left out. */
    static Map<RuleId, Amount> byRule(Problem problem, RosterState state) {
        var byRule = new EnumMap<RuleId, Amount>(RuleId.class);
        var analysis = MANAGER.analyze(
                sameRounds(problem, state), ScoreAnalysisFetchPolicy.FETCH_SHALLOW, SolutionUpdatePolicy.UPDATE_ALL);
        for (var constraint : analysis.constraintAnalyses()) {
            var rule = RuleId.find(constraint.constraintRef().constraintName()).orElseThrow();
            var score = constraint.score();
            byRule.put(rule, new Amount(-score.hardScore(), -score.mediumScore(), -score.softScore()));
        }
        return byRule;
    }

    private static PlannedRoster sameRounds(Problem problem, RosterState state) {
        var roster = planned(problem);
        for (int r = 0; r < state.in.rounds; r++) {
            var made = roster.rounds().get(r).attendances();
            for (int a : state.attendancesOf(r)) {
                made.add(roster.attendances().get(a));
            }
        }
        return roster;
    }
}
