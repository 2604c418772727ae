package coop.commonround.rule.timing;

import org.jspecify.annotations.Nullable;

/**
 * What the timing has to know of a visit.
 *
 * @param length seconds in the home
 * @param place number of the home in the table of ways
 * @param opens the first second it may start
 * @param latest the last second it may be put off to
 * @param price what it costs to start when
 * @param windows between which it must not start; null if it may start at any time once it may start at all
 * @param careworkers how many go; a visit for more than one is never put off
 */
public record TimedVisit(
        int length,
        int place,
        int opens,
        int latest,
        PriceCurve price,
        @Nullable StartSpans windows,
        int careworkers) {}
