/**
 * How long it takes, and how far it is, from home to home.
 *
 * <p>Start at {@link coop.commonround.travel.TravelTimes}: {@code TravelTimes.of(problem)} gives the straight line with
 * the policy's speeds and detour, overridden pair by pair by journeys somebody has measured. {@link
 * coop.commonround.travel.TravelMatrix} is the same worked out once for all homes of a problem.
 *
 * <p>Nothing here decides who travels.
 */
@NullMarked
package coop.commonround.travel;

import org.jspecify.annotations.NullMarked;
