/**
 * When each visit of given rounds starts.
 *
 * <p>{@link coop.commonround.rule.timing.RoundTiming} takes a round whose visits start as early as can be, and starts them
 * where they cost least. Plain arithmetic on seconds: the planning model and the kernel both call it, so they agree.
 *
 * <p>Nothing here knows of visits, careworkers or policies, decides who goes where, or says what is lawful.
 */
@NullMarked
package coop.commonround.rule.timing;

import org.jspecify.annotations.NullMarked;
