/**
 * Numbers that can be put back, and sums of what rules come to.
 *
 * <p>Start at {@link coop.commonround.search.cells.Cells}: all that changes in a search lives in one of these, so that a trial is
 * undone in the time it took. {@link coop.commonround.search.cells.Tally} adds up rule by rule,
 * {@link coop.commonround.search.cells.Totals} carries sums along.
 *
 * <p>Nothing here knows what a roster is.
 */
@NullMarked
package coop.commonround.search.cells;

import org.jspecify.annotations.NullMarked;
