package coop.commonround.rule.planning;

import static coop.commonround.rule.timing.TimedRoster.NONE;
import static java.util.Objects.requireNonNull;

import coop.commonround.rule.timing.EarliestStarts;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;

/**
 * When each visit of a roster starts as early as can be: what has been stirred, and all that hangs on it, from nothing.
 *
 * <p>What hangs on a visit is what comes behind it in a round, and what a link makes wait for it.
 */
final class EarliestTimes {
    private final MadeRounds rounds;
    private final PlannedVisit[] visits;
    private final PlannedLink[] links;
    private final int[] linkFirst;
    private final int[] linkSecond;
    private final int[][] linksOf;

    private final EarliestStarts starts = new EarliestStarts();
    private final int[] earliest;
    private final int[] numberAmongStirred;
    private final int[] open;

    EarliestTimes(PlannedRoster roster, MadeRounds rounds) {
        this.rounds = rounds;
        visits = roster.visits().toArray(PlannedVisit[]::new);
        links = roster.links().toArray(PlannedLink[]::new);
        var numbers = new IdentityHashMap<PlannedVisit, Integer>();
        for (var visit : visits) {
            numbers.put(visit, numbers.size());
        }
        linkFirst = new int[links.length];
        linkSecond = new int[links.length];
        linksOf = new int[visits.length][0];
        for (int l = 0; l < links.length; l++) {
            linkFirst[l] = requireNonNull(numbers.get(links[l].first()));
            linkSecond[l] = requireNonNull(numbers.get(links[l].second()));
            linksOf[linkFirst[l]] = with(linksOf[linkFirst[l]], l);
            linksOf[linkSecond[l]] = with(linksOf[linkSecond[l]], l);
        }
        earliest = new int[visits.length];
        numberAmongStirred = new int[visits.length];
        open = new int[visits.length];
    }

    private static int[] with(int[] some, int more) {
        var all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = more;
        return all;
    }

    /** When a visit that somebody goes to can start; {@link EarliestStarts#NEVER} if it waits for itself, round about. */
    int of(int visit) {
        return earliest[visit];
    }

    private int other(int link, int visit) {
        return linkFirst[link] == visit ? linkSecond[link] : linkFirst[link];
    }

    /** Times what has been stirred anew; adds to it what hangs on it. */
    void retime(BitSet stirred) {
        stirWhatHangsOn(stirred);
        starts.clear();
        for (int v = stirred.nextSetBit(0); v >= 0; v = stirred.nextSetBit(v + 1)) {
            numberAmongStirred[v] = starts.add(visits[v].opens(), visits[v].gappedStarts());
        }
        for (int v = stirred.nextSetBit(0); v >= 0; v = stirred.nextSetBit(v + 1)) {
            if (rounds.isAttended(v)) {
                boundByRounds(v, stirred);
                boundByLinks(v, stirred);
            }
        }
        starts.settle();
        for (int v = stirred.nextSetBit(0); v >= 0; v = stirred.nextSetBit(v + 1)) {
            earliest[v] = starts.start(numberAmongStirred[v]);
        }
    }

    private void stirWhatHangsOn(BitSet stirred) {
        int count = 0;
        for (int v = stirred.nextSetBit(0); v >= 0; v = stirred.nextSetBit(v + 1)) {
            open[count++] = v;
        }
        while (count > 0) {
            int visit = open[--count];
            for (int a = rounds.firstAttendance(visit); a < rounds.endOfAttendances(visit); a++) {
                if (rounds.next(a) != NONE) {
                    count = stir(rounds.visitOf(rounds.next(a)), stirred, count);
                }
            }
            for (int l : linksOf[visit]) {
                if (linkFirst[l] == visit ? links[l].pushes() : links[l].pulls()) {
                    count = stir(other(l, visit), stirred, count);
                }
            }
        }
    }

    private int stir(int visit, BitSet stirred, int count) {
        if (stirred.get(visit)) {
            return count;
        }
        stirred.set(visit);
        open[count] = visit;
        return count + 1;
    }

    private void boundByRounds(int visit, BitSet stirred) {
        int place = visits[visit].client().place();
        for (int a = rounds.firstAttendance(visit); a < rounds.endOfAttendances(visit); a++) {
            if (rounds.roundOf(a) == NONE) {
                continue;
            }
            var round = rounds.planned(rounds.roundOf(a));
            var meal = rounds.meal(rounds.roundOf(a)) == a ? round.meal() : null;
            if (rounds.previous(a) == NONE) {
                int arrival = round.firstStartAt(place);
                starts.waitUntil(numberAmongStirred[visit], meal == null ? arrival : meal.endAfter(arrival));
                continue;
            }
            int before = rounds.visitOf(rounds.previous(a));
            int way = round.travelSeconds(visits[before].client().place(), place);
            waitFor(visit, before, visits[before].length() + way + (meal == null ? 0 : meal.length()), stirred);
            if (meal != null) {
                starts.waitUntil(numberAmongStirred[visit], meal.endAfter(meal.from()));
            }
        }
    }

    private void boundByLinks(int visit, BitSet stirred) {
        for (int l : linksOf[visit]) {
            int other = other(l, visit);
            var most = links[l].maximum();
            if (!rounds.isAttended(other)) {
                continue;
            }
            if (linkSecond[l] == visit && links[l].pushes()) {
                waitFor(visit, other, links[l].minimum(), stirred);
            } else if (linkFirst[l] == visit && links[l].pulls() && most != null) {
                waitFor(visit, other, -most, stirred);
            }
        }
    }

    private void waitFor(int visit, int other, int seconds, BitSet stirred) {
        int waiter = numberAmongStirred[visit];
        if (stirred.get(other)) {
            starts.waitFor(waiter, numberAmongStirred[other], seconds);
        } else {
            int start = earliest[other];
            starts.waitUntil(waiter, start == EarliestStarts.NEVER ? start : start + seconds);
        }
    }
}
