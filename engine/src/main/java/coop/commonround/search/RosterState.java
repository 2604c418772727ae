package coop.commonround.search;

import static coop.commonround.search.Instance.NONE;

import coop.commonround.model.RuleId;
import java.util.Map;

/**
 * A roster on flat arrays: who is where in which round, when each visit starts, and what every rule makes of it.
 *
 * <p>Change it with {@link #insert} and {@link #remove}, then {@link #settle}; go back with {@link #backTo}. Starts are the
 * least fixed point of arrivals, windows, companions and links, the same as the planning model's. Not for several threads.
 */
public final class RosterState {
    /** What a visit's start is while nobody goes. */
    static final int NOT_STARTED = Integer.MIN_VALUE;

    final Instance in;
    final Cells cells;

    // where things stand in the cells
    private final int firstOf;
    private final int lastOf;
    private final int previousOf;
    private final int nextOf;
    private final int roundOf;
    private final int startOf;
    private final int attendedBy;
    private final int facesOf;
    private final int distinctFaces;
    private final int newFaces;
    private final int uncovered;

    private final Pricing pricing;
    private final Dirty toRetime;

    public RosterState(Instance in) {
        this.in = in;
        int end = 0;
        firstOf = end;
        lastOf = end += in.rounds;
        previousOf = end += in.rounds;
        nextOf = end += in.attendances;
        roundOf = end += in.attendances;
        startOf = end += in.attendances;
        attendedBy = end += in.visits;
        facesOf = end += in.visits;
        distinctFaces = end += in.clients * in.careworkers;
        newFaces = end += in.clients;
        uncovered = end += in.clients;
        end += 1;
        cells = new Cells(end + Pricing.size(in));
        toRetime = new Dirty(in.visits);
        for (int r = 0; r < 2 * in.rounds; r++) {
            cells.set(firstOf + r, NONE);
        }
        for (int a = 0; a < 3 * in.attendances; a++) {
            cells.set(previousOf + a, NONE);
        }
        for (int v = 0; v < in.visits; v++) {
            cells.set(startOf + v, NOT_STARTED);
            cells.add(uncovered, in.uncoveredWeight[v] * in.needs[v]);
        }
        pricing = new Pricing(this, end);
        pricing.settle();
        cells.keep();
    }

    int first(int round) {
        return cells.integer(firstOf + round);
    }

    int last(int round) {
        return cells.integer(lastOf + round);
    }

    int previous(int attendance) {
        return cells.integer(previousOf + attendance);
    }

    int next(int attendance) {
        return cells.integer(nextOf + attendance);
    }

    int round(int attendance) {
        return cells.integer(roundOf + attendance);
    }

    /** When a visit starts; {@link #NOT_STARTED} while nobody goes. */
    int start(int visit) {
        return cells.integer(startOf + visit);
    }

    /** How many go to a visit. */
    int attending(int visit) {
        return cells.integer(attendedBy + visit);
    }

    boolean isCovered(int visit) {
        return attending(visit) == in.needs[visit];
    }

    /** How many different careworkers a client meets. */
    int facesMet(int client) {
        return cells.integer(distinctFaces + client);
    }

    /** How many careworkers a client meets who were not known before. */
    int newFacesMet(int client) {
        return cells.integer(newFaces + client);
    }

    /** Visits that nobody, or not everybody they need, goes to. */
    public int visitsUncovered() {
        int count = 0;
        for (int v = 0; v < in.visits; v++) {
            count += isCovered(v) ? 0 : 1;
        }
        return count;
    }

    /** Breaches of law, in the rules' units. */
    public long hard() {
        return pricing.hard();
    }

    /** Uncovered minutes, weighed. */
    public long medium() {
        return cells.get(uncovered);
    }

    /** Thousandths of a penny. */
    public long soft() {
        return pricing.soft();
    }

    /** What each rule comes to, counted anew. */
    Map<RuleId, Amount> byRule() {
        return pricing.byRule();
    }

    /** The attendances of a round, in order, by number. */
    public int[] attendancesOf(int round) {
        int count = 0;
        for (int a = first(round); a != NONE; a = next(a)) {
            count++;
        }
        var list = new int[count];
        for (int a = first(round), i = 0; a != NONE; a = next(a)) {
            list[i++] = a;
        }
        return list;
    }

    int mark() {
        return cells.mark();
    }

    /** Takes back all changes since a mark, settled or not. */
    void backTo(int mark) {
        cells.backTo(mark);
        toRetime.clear();
        pricing.forget();
    }

    void keep() {
        cells.keep();
    }

    /** Puts an attendance into a round behind another, or first if {@code after} is {@link Instance#NONE}. */
    public void insert(int attendance, int round, int after) {
        int before = after == NONE ? first(round) : next(after);
        cells.set(previousOf + attendance, after);
        cells.set(nextOf + attendance, before);
        cells.set(after == NONE ? firstOf + round : nextOf + after, attendance);
        cells.set(before == NONE ? lastOf + round : previousOf + before, attendance);
        cells.set(roundOf + attendance, round);
        changed(attendance, round, before, 1);
    }

    /** Takes an attendance out of its round. */
    void remove(int attendance) {
        int round = round(attendance);
        int after = previous(attendance);
        int before = next(attendance);
        cells.set(after == NONE ? firstOf + round : nextOf + after, before);
        cells.set(before == NONE ? lastOf + round : previousOf + before, after);
        cells.set(previousOf + attendance, NONE);
        cells.set(nextOf + attendance, NONE);
        cells.set(roundOf + attendance, NONE);
        changed(attendance, round, before, -1);
    }

    private void changed(int attendance, int round, int before, int sign) {
        int visit = in.visitOf[attendance];
        cells.add(attendedBy + visit, sign);
        cells.add(uncovered, -sign * in.uncoveredWeight[visit]);
        countFace(in.client[visit], in.careworkerOf[round], sign);
        pricing.roundChanged(round);
        pricing.visitChanged(visit);
        if (before != NONE) {
            toRetime.add(in.visitOf[before]);
        }
        if (attending(visit) == 0) {
            cells.set(startOf + visit, NOT_STARTED);
        } else {
            toRetime.add(visit);
        }
        for (int link : in.linksAsFirst[visit]) {
            toRetime.add(in.linkSecond[link]);
        }
    }

    private void countFace(int client, int careworker, int sign) {
        int face = facesOf + client * in.careworkers + careworker;
        cells.add(face, sign);
        if (cells.get(face) == (sign > 0 ? 1 : 0)) {
            cells.add(distinctFaces + client, sign);
            if (!in.clientAt[client].isFamiliarWith(in.careworker[careworker])) {
                cells.add(newFaces + client, sign);
            }
            pricing.clientChanged(client);
        }
    }

    /**
     * Works out starts and prices after changes.
     *
     * @return false if a visit would start later than is lawful, or visits wait for one another in a circle: the state is
     *     then unfinished, and to be taken back
     */
    public boolean settle() {
        if (!retime()) {
            return false;
        }
        pricing.settle();
        return true;
    }

    private boolean retime() {
        int steps = 0;
        int most = 4 * in.visits + 64;
        while (toRetime.size() > 0) {
            int visit = toRetime.takeLast();
            if (attending(visit) == 0) {
                continue;
            }
            int start = earliestStart(visit);
            if (start > in.latestLawful[visit] || ++steps > most) {
                return false;
            }
            if (start == start(visit)) {
                continue;
            }
            cells.set(startOf + visit, start);
            pricing.visitChanged(visit);
            int end = in.firstAttendance[visit] + in.needs[visit];
            for (int a = in.firstAttendance[visit]; a < end; a++) {
                if (round(a) != NONE) {
                    pricing.roundChanged(round(a));
                    if (next(a) != NONE) {
                        toRetime.add(in.visitOf[next(a)]);
                    }
                }
            }
            for (int link : in.linksAsFirst[visit]) {
                toRetime.add(in.linkSecond[link]);
            }
        }
        return true;
    }

    private int earliestStart(int visit) {
        int start = in.opens[visit];
        int end = in.firstAttendance[visit] + in.needs[visit];
        for (int a = in.firstAttendance[visit]; a < end; a++) {
            if (round(a) != NONE) {
                start = Math.max(start, arrival(a));
            }
        }
        for (int link : in.linksAsSecond[visit]) {
            int first = in.linkFirst[link];
            if (start(first) != NOT_STARTED && in.link[link].pushes()) {
                start = Math.max(start, start(first) + in.link[link].minimum());
            }
        }
        return start;
    }

    private int arrival(int attendance) {
        int round = round(attendance);
        int previous = previous(attendance);
        if (previous == NONE) {
            return in.firstStart(round, in.visitOf[attendance]);
        }
        int from = in.visitOf[previous];
        return start(from) + in.length[from] + travel(round, from, in.visitOf[attendance]);
    }

    /** Seconds of travel between two visits in a round. */
    int travel(int round, int from, int to) {
        return in.seconds[in.careworkerOf[round]][in.place[from] * in.places + in.place[to]];
    }
}
