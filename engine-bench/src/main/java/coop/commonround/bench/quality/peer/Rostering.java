package coop.commonround.bench.quality.peer;

import coop.commonround.bench.quality.contest.Effort;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.travel.TravelTimes;

/** A solver of ordinary home-care problems, to whom a set is put in those terms. */
public interface Rostering {
    /** The best roster found in the time that is left; visits it could not place are uncovered in it. */
    Roster roster(Problem problem, TravelTimes travel, Effort effort, Stopwatch stopwatch);
}
