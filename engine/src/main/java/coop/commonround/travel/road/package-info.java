/**
 * Travel over a road network: an extract of OpenStreetMap, imported once and cached, then every journey between homes by car,
 * bicycle and on foot, and by bus as an approximation.
 *
 * <p>Start at {@link coop.commonround.travel.road.RoadNetwork}: open an extract, ask for the travel between the homes of a
 * problem, and hand the {@link coop.commonround.travel.road.RoadTravel} to the planner like any other {@link
 * coop.commonround.travel.TravelTimes}.
 *
 * <p>What callers use stands here. Its rooms: {@code extract} reads the file, {@code graph} makes roads of it, {@code matrix} finds
 * all ways at once, {@code cache} keeps both on a disk.
 *
 * <p>Needs GraphHopper, an optional dependency of the engine, on the class path; none of its types is seen from outside.
 * Nothing here is downloaded, and nothing here knows of traffic on a day or of timetables.
 */
@NullMarked
package coop.commonround.travel.road;

import org.jspecify.annotations.NullMarked;
