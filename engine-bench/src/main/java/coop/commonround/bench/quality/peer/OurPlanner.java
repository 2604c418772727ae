package coop.commonround.bench.quality.peer;

import coop.commonround.bench.quality.contest.Effort;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.plan.Planner;
import coop.commonround.travel.TravelTimes;

/** Commonround as any caller has it: the planner with a time and a seed, and nothing set for any set. */
public final class OurPlanner implements Rostering {
    @Override
    public Roster roster(Problem problem, TravelTimes travel, Effort effort, Stopwatch stopwatch) {
        return Planner.using(travel)
                .seeded(effort.seed())
                .onThreads(effort.threads())
                .stoppingAfter(stopwatch.left())
                .plan(problem)
                .plan()
                .map(plan -> plan.roster())
                .orElse(Roster.EMPTY);
    }
}
