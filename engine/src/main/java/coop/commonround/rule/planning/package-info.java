/**
 * The roster as the solver sees it: rounds that hold attendances, on whole seconds and thousandths of a penny.
 *
 * <p>Start at {@link coop.commonround.rule.planning.PlannedRoster}. An embedder's own rule streams over {@link
 * coop.commonround.rule.planning.PlannedAttendance} and {@link coop.commonround.rule.planning.PlannedRound}.
 *
 * <p>Nothing here says what is lawful or what it costs; that is the rules' business, next door.
 */
@NullMarked
package coop.commonround.rule.planning;

import org.jspecify.annotations.NullMarked;
