package coop.commonround.bench.quality.peer;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import coop.commonround.bench.quality.contest.Effort;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.rule.RosterRules;
import coop.commonround.rule.RuleWeights;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.rule.planning.PlannedRound;
import coop.commonround.travel.TravelTimes;

/**
 * Timefold Community as it comes, with the same rules as constraint streams and without the kernel: its default
 * construction, then its default local search. It searches with one thread whatever it is given.
 */
public final class PlainTimefold implements Rostering {
    @Override
    public Roster roster(Problem problem, TravelTimes travel, Effort effort, Stopwatch stopwatch) {
        var start = PlannedRoster.of(problem, travel).weighedBy(RuleWeights.of(problem.policy()));
        var config = new SolverConfig()
                .withSolutionClass(PlannedRoster.class)
                .withEntityClasses(PlannedRound.class, PlannedAttendance.class)
                .withConstraintProviderClass(RosterRules.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(effort.seed())
                .withTerminationSpentLimit(stopwatch.left());
        var found = SolverFactory.<PlannedRoster>create(config).buildSolver().solve(start);
        return FoundRoster.of(found);
    }
}
