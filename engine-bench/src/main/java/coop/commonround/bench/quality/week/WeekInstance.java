package coop.commonround.bench.quality.week;

import coop.commonround.model.Problem;
import coop.commonround.travel.TravelTimes;

/**
 * A week or two to be rostered.
 *
 * @param problem with the prices of labour that costing tells a planner
 * @param travel its journeys
 */
public record WeekInstance(Problem problem, TravelTimes travel) {}
