/**
 * Plans a period part of which is past: what was recorded stays as it was made, and the rest is planned behind it.
 *
 * <p>Start at {@link coop.commonround.plan.underway.UnderWay}. It makes one problem into another that the planner takes like any, and
 * what the planner made of that back into a roster of the first.
 *
 * <p>Nothing here says whether what was made was lawful, and nothing is priced.
 */
@NullMarked
package coop.commonround.plan.underway;

import org.jspecify.annotations.NullMarked;
