/**
 * Every journey between some places at once, over a contraction hierarchy of GraphHopper's.
 *
 * <p>Not for callers: {@code travel.road} alone uses it, since it takes GraphHopper's types. Start at {@link
 * coop.commonround.travel.road.matrix.BucketMatrix}; {@link coop.commonround.travel.road.matrix.UpwardArcs} is what a hierarchy
 * is turned into, once, before.
 */
@NullMarked
package coop.commonround.travel.road.matrix;

import org.jspecify.annotations.NullMarked;
