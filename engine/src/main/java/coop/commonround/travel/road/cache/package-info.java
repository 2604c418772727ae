/**
 * Graphs and tables of ways kept on a disk between two runs, safe from processes side by side, full disks and half-written files.
 *
 * <p>Start at {@link coop.commonround.travel.road.cache.RoadCache} for graphs and
 * {@link coop.commonround.travel.road.cache.MatrixCache} for tables. {@link coop.commonround.travel.road.cache.Seal} says whether
 * a folder was written to its end, {@link coop.commonround.travel.road.cache.Turn} who may write.
 *
 * <p>Nothing here knows what a road is; what cannot be cached is worked out anew.
 */
@NullMarked
package coop.commonround.travel.road.cache;

import org.jspecify.annotations.NullMarked;
