/**
 * Weeks of the invented co-op: the whole of home care, with what it costs and what nobody can be found for.
 *
 * <p>Start at {@link coop.commonround.bench.quality.week.WeekJudge}, which says what counts. Nobody has published any
 * figure for these: they compare solvers with each other.
 */
@NullMarked
package coop.commonround.bench.quality.week;

import org.jspecify.annotations.NullMarked;
