package coop.commonround.rule.planning;

import static coop.commonround.rule.timing.TimedRoster.NONE;
import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;

/** The rounds of a roster by numbers, as they were when last read. Attendances are numbered visit by visit. */
final class MadeRounds {
    private static final int[] NOBODY = {};

    private final PlannedRound[] rounds;
    private final PlannedAttendance[] attendances;
    private final IdentityHashMap<PlannedAttendance, Integer> numbers = new IdentityHashMap<>();
    private final int[] visitOf;
    private final int[] firstAttendance;
    private final int[][] made;
    private final int[] previous;
    private final int[] next;
    private final int[] roundOf;
    private final int[] meal;

    MadeRounds(PlannedRoster roster) {
        rounds = roster.rounds().toArray(PlannedRound[]::new);
        attendances = roster.attendances().toArray(PlannedAttendance[]::new);
        visitOf = new int[attendances.length];
        firstAttendance = new int[roster.visits().size() + 1];
        for (int a = 0, v = -1; a < attendances.length; a++) {
            numbers.put(attendances[a], a);
            v += attendances[a].ordinal() == 0 ? 1 : 0;
            visitOf[a] = v;
            firstAttendance[v + 1] = a + 1;
        }
        made = new int[rounds.length][];
        Arrays.fill(made, NOBODY);
        previous = nobody();
        next = nobody();
        roundOf = nobody();
        meal = new int[rounds.length];
        Arrays.fill(meal, NONE);
    }

    private int[] nobody() {
        var numbersOf = new int[attendances.length];
        Arrays.fill(numbersOf, NONE);
        return numbersOf;
    }

    /** Takes over the rounds that have changed; notes them, and the visits that were or are in them. */
    void read(BitSet changed, BitSet visits) {
        changed.clear();
        for (int r = 0; r < rounds.length; r++) {
            if (!isAsRead(r)) {
                changed.set(r);
                for (int a : made[r]) {
                    setPlace(a, NONE, NONE, visits);
                }
            }
        }
        for (int r = changed.nextSetBit(0); r >= 0; r = changed.nextSetBit(r + 1)) {
            made[r] = rounds[r].attendances().stream()
                    .mapToInt(each -> requireNonNull(numbers.get(each)))
                    .toArray();
            int before = NONE;
            for (int a : made[r]) {
                setPlace(a, r, before, visits);
                before = a;
            }
        }
    }

    private boolean isAsRead(int round) {
        List<PlannedAttendance> list = rounds[round].attendances();
        var old = made[round];
        if (list.size() != old.length) {
            return false;
        }
        for (int i = 0; i < old.length; i++) {
            if (list.get(i) != attendances[old[i]]) {
                return false;
            }
        }
        return true;
    }

    private void setPlace(int attendance, int round, int before, BitSet visits) {
        roundOf[attendance] = round;
        previous[attendance] = before;
        next[attendance] = NONE;
        if (before != NONE) {
            next[before] = attendance;
        }
        visits.set(visitOf[attendance]);
    }

    PlannedRound planned(int round) {
        return rounds[round];
    }

    PlannedAttendance attendance(int attendance) {
        return attendances[attendance];
    }

    int visitOf(int attendance) {
        return visitOf[attendance];
    }

    int firstAttendance(int visit) {
        return firstAttendance[visit];
    }

    /** One above the last attendance of a visit. */
    int endOfAttendances(int visit) {
        return firstAttendance[visit + 1];
    }

    boolean isAttended(int visit) {
        for (int a = firstAttendance[visit]; a < firstAttendance[visit + 1]; a++) {
            if (roundOf[a] != NONE) {
                return true;
            }
        }
        return false;
    }

    /** The attendance before which the meal of a round is held; NONE if there is none. */
    int meal(int round) {
        return meal[round];
    }

    void setMeal(int round, int attendance) {
        meal[round] = attendance;
    }

    int count() {
        return rounds.length;
    }

    /** The attendances of a round, in order; not to be written to. */
    int[] made(int round) {
        return made[round];
    }

    int previous(int attendance) {
        return previous[attendance];
    }

    int next(int attendance) {
        return next[attendance];
    }

    int roundOf(int attendance) {
        return roundOf[attendance];
    }
}
