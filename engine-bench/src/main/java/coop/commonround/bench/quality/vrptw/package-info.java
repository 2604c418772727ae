/**
 * Vehicle routing with time windows: travel, windows and capacity, and nothing of home care.
 *
 * <p>Start at {@link coop.commonround.bench.quality.vrptw.VrptwJudge}, which says what counts. The words are those of
 * the set: vehicles, routes, stops.
 */
@NullMarked
package coop.commonround.bench.quality.vrptw;

import org.jspecify.annotations.NullMarked;
