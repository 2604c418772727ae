package coop.commonround.rule.timing;

/**
 * What the timing has to know of a round.
 *
 * @param day number of the careworker's working day it belongs to
 * @param date the day it is counted to, as a number of days
 * @param careworker who works it
 * @param start the second its shift starts
 * @param end the second by which it must have ended
 * @param priceOfEnd what it costs when it ends
 */
public record TimedRound(int day, int date, TimedCareworker careworker, int start, int end, PriceCurve priceOfEnd) {}
