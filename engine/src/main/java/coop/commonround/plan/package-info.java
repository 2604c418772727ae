/**
 * Plans a period: from a problem to the best roster found in the time given, and the score of rosters made elsewhere.
 *
 * <p>Start at {@link coop.commonround.plan.Planner}: {@code Planner.using(travel).stoppingAfter(time).plan(problem)}. Its
 * {@link coop.commonround.plan.Outcome} says how it ended. {@link coop.commonround.plan.Scoring} judges any roster.
 *
 * <p>Nothing here says what is lawful (see {@code rule}), reads a file or adds up a bill (see {@code cost}).
 */
@NullMarked
package coop.commonround.plan;

import org.jspecify.annotations.NullMarked;
