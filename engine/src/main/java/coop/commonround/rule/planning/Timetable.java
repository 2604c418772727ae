package coop.commonround.rule.planning;

import coop.commonround.rule.timing.DayTiming;
import coop.commonround.rule.timing.EarliestStarts;
import coop.commonround.rule.timing.MealPlaces;
import coop.commonround.rule.timing.StartTable;
import coop.commonround.rule.timing.TimedRoster;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When every visit of a roster starts, in whole: what has changed since the last time, and all that hangs on it, is timed
 * from nothing, first as early as can be, then day by day at least price.
 */
public final class Timetable implements TimedRoster {
    private final MadeRounds rounds;
    private final EarliestTimes earliest;
    private final StartTable table;
    private final DayTiming dayTiming;
    private final int[] startOf;
    private final MealPlaces mealPlaces;

    /** Of each round the attendance before which its meal is really held. */
    private final int[] heldBefore;

    private boolean isTimed;

    private final BitSet changedRounds;
    private final BitSet stirred;
    private final BitSet days;
    private final BitSet retimed;
    private final BitSet moved;

    /** Told of each attendance whose start is another, or whose careworker may arrive at another time. */
    interface Listener {
        void starts(PlannedAttendance attendance, @Nullable Integer second, boolean isAfterMeal);
    }

    Timetable(PlannedRoster roster) {
        int visits = roster.visits().size();
        rounds = new MadeRounds(roster);
        earliest = new EarliestTimes(roster, rounds);
        table = StartTables.of(roster);
        dayTiming = new DayTiming(table);
        startOf = new int[visits];
        mealPlaces = new MealPlaces(table);
        heldBefore = new int[rounds.count()];
        Arrays.fill(heldBefore, NONE);
        changedRounds = new BitSet(rounds.count());
        stirred = new BitSet(visits);
        days = new BitSet(table.days());
        retimed = new BitSet(visits);
        moved = new BitSet(roster.attendances().size());
    }

    /** Times anew what has changed. */
    void retime(Listener listener) {
        stirred.clear();
        rounds.read(changedRounds, stirred);
        if (!isTimed) {
            isTimed = true;
            stirred.set(0, startOf.length);
        }
        if (stirred.isEmpty()) {
            return;
        }
        for (int r = changedRounds.nextSetBit(0); r >= 0; r = changedRounds.nextSetBit(r + 1)) {
            rounds.setMeal(r, mealPlaces.placeIn(r, this));
        }
        earliest.retime(stirred);
        retimed.clear();
        for (int v = stirred.nextSetBit(0); v >= 0; v = stirred.nextSetBit(v + 1)) {
            start(v, earliest.of(v));
        }
        noteDays();
        for (int day = days.nextSetBit(0); day >= 0; day = days.nextSetBit(day + 1)) {
            dayTiming.settle(day, this);
        }
        noteMoved();
        for (int a = moved.nextSetBit(0); a >= 0; a = moved.nextSetBit(a + 1)) {
            listener.starts(rounds.attendance(a), startOf(a), isAfterMeal(a));
        }
    }

    /** Notes the days whose timing looks at a round that has changed or at a visit that has been stirred. */
    private void noteDays() {
        days.clear();
        for (int r = changedRounds.nextSetBit(0); r >= 0; r = changedRounds.nextSetBit(r + 1)) {
            noteDaysOfRound(r);
        }
        for (int v = stirred.nextSetBit(0); v >= 0; v = stirred.nextSetBit(v + 1)) {
            noteDaysOfVisit(v);
            for (int linked : table.linkedTo(v)) {
                noteDaysOfVisit(linked);
            }
        }
    }

    private void noteDaysOfVisit(int visit) {
        for (int a = rounds.firstAttendance(visit); a < rounds.endOfAttendances(visit); a++) {
            if (rounds.roundOf(a) != NONE) {
                noteDaysOfRound(rounds.roundOf(a));
            }
        }
    }

    private void noteDaysOfRound(int round) {
        days.set(table.dayOf(round));
        for (int before : table.soonBefore(round)) {
            days.set(table.dayOf(before));
        }
    }

    /** Notes whose start is another, and who comes after them and is free at another time now. */
    private void noteMoved() {
        moved.clear();
        noteMeals();
        for (int v = retimed.nextSetBit(0); v >= 0; v = retimed.nextSetBit(v + 1)) {
            for (int a = rounds.firstAttendance(v); a < rounds.endOfAttendances(v); a++) {
                if (rounds.attendance(a).isAfterMeal() != isAfterMeal(a)) {
                    moved.set(a);
                }
                if (!Objects.equals(rounds.attendance(a).startOrNull(), startOf(a))) {
                    moved.set(a);
                    if (rounds.next(a) != NONE) {
                        moved.set(rounds.next(a));
                    }
                }
            }
        }
    }

    /** Finds where meals are really held, and notes who is after one now, or no longer is. */
    private void noteMeals() {
        for (int r = 0; r < heldBefore.length; r++) {
            if (table.mealOf(r) == null) {
                continue;
            }
            heldBefore[r] = heldIn(r);
            for (int a : rounds.made(r)) {
                if (rounds.attendance(a).isAfterMeal() != isAfterMeal(a)) {
                    moved.set(a);
                }
            }
        }
    }

    private int heldIn(int round) {
        var made = rounds.made(round);
        for (int a : made) {
            if (startOf[rounds.visitOf(a)] == EarliestStarts.NEVER) {
                return NONE;
            }
        }
        int position = rounds.planned(round)
                .mealBefore(made.length, i -> rounds.attendance(made[i]), i -> startOf[rounds.visitOf(made[i])]);
        return position < 0 ? NONE : made[position];
    }

    private boolean isAfterMeal(int attendance) {
        return rounds.roundOf(attendance) != NONE && heldBefore[rounds.roundOf(attendance)] == attendance;
    }

    private @Nullable Integer startOf(int attendance) {
        int start = startOf[rounds.visitOf(attendance)];
        return rounds.roundOf(attendance) == NONE || start == EarliestStarts.NEVER ? null : Integer.valueOf(start);
    }

    @Override
    public int first(int round) {
        var made = rounds.made(round);
        return made.length == 0 ? NONE : made[0];
    }

    @Override
    public int next(int attendance) {
        return rounds.next(attendance);
    }

    @Override
    public int round(int attendance) {
        return rounds.roundOf(attendance);
    }

    @Override
    public int meal(int round) {
        return rounds.meal(round);
    }

    @Override
    public int earliest(int visit) {
        return earliest.of(visit);
    }

    @Override
    public void start(int visit, int second) {
        startOf[visit] = second;
        retimed.set(visit);
    }
}
