/**
 * Turns a finished roster into pounds and pence.
 *
 * <p>Start at {@link coop.commonround.cost.Costing}: give it a {@link coop.commonround.cost.book.CostBook}, a problem and a
 * roster, take back a {@link coop.commonround.cost.ledger.Statement} in which each total is the sum of lines that name
 * their rate and its source. {@link coop.commonround.cost.PlanningPrices} tells the planner beforehand what time and miles
 * will cost. {@link coop.commonround.cost.Costing#settle} holds records of the visits against the roster, and
 * {@link coop.commonround.cost.recost.Recost} costs a closed period again. How each line is worked out stands in
 * {@code engine/docs/costing.md} and {@code engine/docs/delivered.md}.
 *
 * <p>Nothing here decides who goes where.
 */
@NullMarked
package coop.commonround.cost;

import org.jspecify.annotations.NullMarked;
