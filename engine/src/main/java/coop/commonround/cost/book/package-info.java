/**
 * What a co-op tells us about money: rate cards, pay scales, on-costs and supplies, each figure with its date and source.
 *
 * <p>Start at {@link coop.commonround.cost.book.CostBook}, which holds them all.
 *
 * <p>Nothing here reads a file or prices a roster.
 */
@NullMarked
package coop.commonround.cost.book;

import org.jspecify.annotations.NullMarked;
