/**
 * What every set of instances has in common: where its instances are, who solves them and who judges what comes back.
 *
 * <p>Start at {@link coop.commonround.bench.quality.contest.Contest}.
 *
 * <p>Nothing here knows any one set or any one solver.
 */
@NullMarked
package coop.commonround.bench.quality.contest;

import org.jspecify.annotations.NullMarked;
