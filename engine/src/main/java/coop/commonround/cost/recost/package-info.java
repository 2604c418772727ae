/**
 * What changes when a period is costed again under figures that were not known before.
 *
 * <p>Start at {@link coop.commonround.cost.recost.Recost#between}: it takes two statements of one period and says who is owed
 * what, by which rule. {@link coop.commonround.cost.book.CostBook#knownOn} makes the book of the first.
 */
@NullMarked
package coop.commonround.cost.recost;

import org.jspecify.annotations.NullMarked;
