/**
 * Files of OpenStreetMap as they come in: what stands in one, whether it is whole, and how it is read.
 *
 * <p>Start at {@link coop.commonround.travel.road.extract.Extract}. {@link coop.commonround.travel.road.extract.PbfEnd} finds out
 * whether a file was cut off.
 *
 * <p>Nothing here makes a graph of it.
 */
@NullMarked
package coop.commonround.travel.road.extract;

import org.jspecify.annotations.NullMarked;
