package coop.commonround.rule.timing;

/**
 * What the timing has to know of a visit.
 *
 * @param length seconds in the home
 * @param place number of the home in the table of ways
 * @param opens the first second it may start
 * @param latest the last second it may be put off to
 * @param price what it costs to start when
 * @param careworkers how many go; a visit for more than one is never put off
 */
public record TimedVisit(int length, int place, int opens, int latest, PriceCurve price, int careworkers) {}
