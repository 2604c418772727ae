/**
 * Which care pays for itself: what an hour earns, costs and would have to earn, by contract line and by length of visit.
 *
 * <p>Start at {@link coop.commonround.cost.margin.BreakEven}; {@link coop.commonround.cost.margin.LosingLines} says in words
 * which contract lines lose money.
 *
 * <p>Nothing here prices a visit: it adds up the lines of a statement.
 */
@NullMarked
package coop.commonround.cost.margin;

import org.jspecify.annotations.NullMarked;
