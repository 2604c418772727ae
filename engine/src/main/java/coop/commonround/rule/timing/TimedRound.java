package coop.commonround.rule.timing;

import org.jspecify.annotations.Nullable;

/**
 * What the timing has to know of a round.
 *
 * @param day number of the careworker's working day it belongs to
 * @param date the day it is counted to, as a number of days
 * @param careworker who works it
 * @param start the second its shift starts
 * @param end the second by which it must have ended
 * @param priceOfEnd what it costs when it ends
 * @param meal the break that is promised in it, null for none
 */
public record TimedRound(
        int day,
        int date,
        TimedCareworker careworker,
        int start,
        int end,
        PriceCurve priceOfEnd,
        @Nullable TimedMeal meal) {}
