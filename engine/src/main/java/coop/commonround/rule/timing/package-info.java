/**
 * When each visit of given rounds starts.
 *
 * <p>First as early as can be, over all rounds: {@link coop.commonround.rule.timing.EarliestStarts}. Then, working day by
 * working day, where they cost least: {@link coop.commonround.rule.timing.DayTiming}, and for one round {@link
 * coop.commonround.rule.timing.RoundTiming}. Plain arithmetic on seconds; the planning model and the kernel both call it, so
 * they agree.
 *
 * <p>Nothing here knows of visits, careworkers or policies, decides who goes where, or says what is lawful.
 */
@NullMarked
package coop.commonround.rule.timing;

import org.jspecify.annotations.NullMarked;
