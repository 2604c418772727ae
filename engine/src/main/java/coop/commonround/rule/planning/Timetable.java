package coop.commonround.rule.planning;

import static java.util.Objects.requireNonNull;

import coop.commonround.rule.timing.EarliestStarts;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When every visit of a roster starts, in whole: what has changed since the last time, and all that hangs on it, is timed
 * from nothing.
 *
 * <p>What hangs on a visit is what comes behind it in a round, and what a link makes wait for it.
 */
final class Timetable {
    private static final int NONE = -1;
    private static final int[] NOBODY = {};

    private final PlannedRound[] rounds;
    private final PlannedAttendance[] attendances;
    private final PlannedVisit[] visits;
    private final PlannedLink[] links;
    private final IdentityHashMap<PlannedAttendance, Integer> numbers = new IdentityHashMap<>();
    private final int[] visitOf;
    private final int[] firstAttendance;
    private final int[] linkFirst;
    private final int[] linkSecond;
    private final int[][] linksOf;

    // the roster as it was timed last
    private final int[][] made;
    private final int[] previous;
    private final int[] next;
    private final int[] roundOf;
    private final int[] startOf;
    private boolean isTimed;

    private final EarliestStarts earliest = new EarliestStarts();
    private final BitSet stirred;
    private final int[] numberAmongStirred;
    private final BitSet moved;

    /** Told of each attendance whose start may be another, or whose careworker may arrive at another time. */
    interface Listener {
        void starts(PlannedAttendance attendance, @Nullable Integer second);
    }

    Timetable(PlannedRoster roster) {
        rounds = roster.rounds().toArray(PlannedRound[]::new);
        attendances = roster.attendances().toArray(PlannedAttendance[]::new);
        visits = roster.visits().toArray(PlannedVisit[]::new);
        links = roster.links().toArray(PlannedLink[]::new);
        var visitNumbers = new IdentityHashMap<PlannedVisit, Integer>();
        for (int v = 0; v < visits.length; v++) {
            visitNumbers.put(visits[v], v);
        }
        visitOf = new int[attendances.length];
        firstAttendance = new int[visits.length + 1];
        firstAttendance[visits.length] = attendances.length;
        for (int a = attendances.length - 1; a >= 0; a--) {
            numbers.put(attendances[a], a);
            visitOf[a] = requireNonNull(visitNumbers.get(attendances[a].visit()));
            firstAttendance[visitOf[a]] = a;
        }
        linkFirst = new int[links.length];
        linkSecond = new int[links.length];
        linksOf = new int[visits.length][0];
        for (int l = 0; l < links.length; l++) {
            linkFirst[l] = requireNonNull(visitNumbers.get(links[l].first()));
            linkSecond[l] = requireNonNull(visitNumbers.get(links[l].second()));
            if (links[l].pushes()) {
                linksOf[linkFirst[l]] = with(linksOf[linkFirst[l]], l);
                linksOf[linkSecond[l]] = with(linksOf[linkSecond[l]], l);
            }
        }
        made = new int[rounds.length][];
        Arrays.fill(made, NOBODY);
        previous = filled(attendances.length);
        next = filled(attendances.length);
        roundOf = filled(attendances.length);
        startOf = new int[visits.length];
        stirred = new BitSet(visits.length);
        numberAmongStirred = new int[visits.length];
        moved = new BitSet(attendances.length);
    }

    private static int[] with(int[] some, int more) {
        var all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = more;
        return all;
    }

    private static int[] filled(int size) {
        var numbers = new int[size];
        Arrays.fill(numbers, NONE);
        return numbers;
    }

    /** Times anew what has changed. */
    void retime(Listener listener) {
        stirred.clear();
        if (!isTimed) {
            isTimed = true;
            stirred.set(0, visits.length);
        }
        readRounds();
        if (stirred.isEmpty()) {
            return;
        }
        stirWhatHangsOnIt();
        timeStirred();
        noteMoved();
        for (int a = moved.nextSetBit(0); a >= 0; a = moved.nextSetBit(a + 1)) {
            listener.starts(attendances[a], startOf(a));
        }
    }

    /** Notes whose start is another, and who comes after them and is free at another time now. */
    private void noteMoved() {
        moved.clear();
        for (int v = stirred.nextSetBit(0); v >= 0; v = stirred.nextSetBit(v + 1)) {
            for (int a = firstAttendance[v]; a < firstAttendance[v + 1]; a++) {
                if (!Objects.equals(attendances[a].startOrNull(), startOf(a))) {
                    moved.set(a);
                    if (next[a] != NONE) {
                        moved.set(next[a]);
                    }
                }
            }
        }
    }

    private @Nullable Integer startOf(int attendance) {
        int start = startOf[visitOf[attendance]];
        return roundOf[attendance] == NONE || start == EarliestStarts.NEVER ? null : Integer.valueOf(start);
    }

    /** Takes over the rounds that have changed, and stirs the visits that were or are in them. */
    private void readRounds() {
        for (int r = 0; r < rounds.length; r++) {
            if (!isAsMade(r)) {
                for (int a : made[r]) {
                    if (roundOf[a] == r) {
                        setPlace(a, NONE, NONE);
                    }
                }
                made[r] = NOBODY;
            }
        }
        for (int r = 0; r < rounds.length; r++) {
            if (!isAsMade(r)) {
                made[r] = rounds[r].attendances().stream()
                        .mapToInt(each -> requireNonNull(numbers.get(each)))
                        .toArray();
                int before = NONE;
                for (int a : made[r]) {
                    setPlace(a, r, before);
                    before = a;
                }
            }
        }
    }

    private void setPlace(int attendance, int round, int before) {
        roundOf[attendance] = round;
        previous[attendance] = before;
        next[attendance] = NONE;
        if (before != NONE) {
            next[before] = attendance;
        }
        stirred.set(visitOf[attendance]);
    }

    private boolean isAsMade(int round) {
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

    private void stirWhatHangsOnIt() {
        var open = stirred.stream().toArray();
        int count = open.length;
        open = Arrays.copyOf(open, visits.length);
        while (count > 0) {
            int visit = open[--count];
            for (int a = firstAttendance[visit]; a < firstAttendance[visit + 1]; a++) {
                if (next[a] != NONE) {
                    count = stir(visitOf[next[a]], open, count);
                }
            }
            for (int l : linksOf[visit]) {
                if (linkFirst[l] == visit) {
                    count = stir(linkSecond[l], open, count);
                } else if (links[l].pulls()) {
                    count = stir(linkFirst[l], open, count);
                }
            }
        }
    }

    private int stir(int visit, int[] open, int count) {
        if (stirred.get(visit)) {
            return count;
        }
        stirred.set(visit);
        open[count] = visit;
        return count + 1;
    }

    private void timeStirred() {
        earliest.clear();
        for (int v = stirred.nextSetBit(0); v >= 0; v = stirred.nextSetBit(v + 1)) {
            numberAmongStirred[v] = earliest.add(visits[v].opens());
        }
        for (int v = stirred.nextSetBit(0); v >= 0; v = stirred.nextSetBit(v + 1)) {
            if (isAttended(v)) {
                boundByRounds(v);
                boundByLinks(v);
            }
        }
        earliest.settle();
        for (int v = stirred.nextSetBit(0); v >= 0; v = stirred.nextSetBit(v + 1)) {
            startOf[v] = earliest.start(numberAmongStirred[v]);
        }
    }

    private boolean isAttended(int visit) {
        for (int a = firstAttendance[visit]; a < firstAttendance[visit + 1]; a++) {
            if (roundOf[a] != NONE) {
                return true;
            }
        }
        return false;
    }

    private void boundByRounds(int visit) {
        for (int a = firstAttendance[visit]; a < firstAttendance[visit + 1]; a++) {
            if (roundOf[a] == NONE) {
                continue;
            }
            var round = rounds[roundOf[a]];
            if (previous[a] == NONE) {
                earliest.waitUntil(
                        numberAmongStirred[visit],
                        round.firstStartAt(visits[visit].client().place()));
                continue;
            }
            int before = visitOf[previous[a]];
            int way = round.travelSeconds(
                    visits[before].client().place(), visits[visit].client().place());
            waitFor(visit, before, visits[before].length() + way);
        }
    }

    private void boundByLinks(int visit) {
        for (int l : linksOf[visit]) {
            boolean isFirst = linkFirst[l] == visit;
            int other = isFirst ? linkSecond[l] : linkFirst[l];
            if (isAttended(other) && !isFirst) {
                waitFor(visit, other, links[l].minimum());
            } else if (isAttended(other) && links[l].pulls()) {
                waitFor(visit, other, -links[l].longest());
            }
        }
    }

    private void waitFor(int visit, int other, int seconds) {
        int waiter = numberAmongStirred[visit];
        if (stirred.get(other)) {
            earliest.waitFor(waiter, numberAmongStirred[other], seconds);
        } else {
            int start = startOf[other];
            earliest.waitUntil(waiter, start == EarliestStarts.NEVER ? start : start + seconds);
        }
    }
}
