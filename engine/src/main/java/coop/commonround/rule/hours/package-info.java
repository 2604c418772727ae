/**
 * What working-time law comes to for one careworker in one period, as figures of the search.
 *
 * <p>Start at {@link coop.commonround.rule.hours.HoursLaw}: it is worked out once from the policy, the careworker and what is
 * known of the past, and never changes. The rules in {@code rule.hard} compare it with the days that are worked; rules and
 * kernel call the same functions.
 */
@NullMarked
package coop.commonround.rule.hours;

import org.jspecify.annotations.NullMarked;
