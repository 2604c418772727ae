/**
 * Many roster folders, such as a federation's year, priced in one go: their sums are added up and written as they come, and
 * nothing else of them is kept.
 *
 * <p>Start at {@link coop.commonround.cli.federation.Federation}.
 *
 * <p>Nothing here reads or prices a folder: it is told how.
 */
@NullMarked
package coop.commonround.cli.federation;

import org.jspecify.annotations.NullMarked;
