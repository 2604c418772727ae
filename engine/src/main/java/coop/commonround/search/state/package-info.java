/**
 * What changes while a roster is searched: who is where in which round, when each visit starts, who knows whom.
 *
 * <p>Start at {@link coop.commonround.search.state.RosterState}; {@link coop.commonround.search.state.Timetable} gives the earliest
 * starts, {@link coop.commonround.search.state.DayTimes} the starts.
 *
 * <p>It hands every change on to {@code search.price}, which reads it back: the two packages know one another, and nobody else
 * need know the second. Nothing here decides what to change.
 */
@NullMarked
package coop.commonround.search.state;

import org.jspecify.annotations.NullMarked;
