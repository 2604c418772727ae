/**
 * Roads as a graph: made from an extract, and asked for the nearest road of a home and the ways between homes.
 *
 * <p>Start at {@link coop.commonround.travel.road.graph.RoadGraph}. {@link coop.commonround.travel.road.graph.RoadImport} makes one,
 * {@link coop.commonround.travel.road.graph.WayTables} asks it for every pair of homes; the search itself stands in
 * {@code travel.road.matrix}.
 *
 * <p>Nothing here keeps anything on a disk.
 */
@NullMarked
package coop.commonround.travel.road.graph;

import org.jspecify.annotations.NullMarked;
