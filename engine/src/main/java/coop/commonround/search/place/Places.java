package coop.commonround.search.place;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.search.state.RosterState;
import coop.commonround.search.state.Strangers;
import coop.commonround.search.table.Instance;
import coop.commonround.search.table.Neighbours;
import coop.commonround.search.table.Part;
import java.util.SplittableRandom;

/**
 * Finds where an attendance could go, cheapest first, by a price that takes the same short time at each place.
 *
 * <p>Whether there is time is checked exactly: against the earliest arrival before the place and the latest start behind it.
 * The price is an estimate: the way, the time, the people. What hours, breaks, fair shares and starts further on
 * come to is left to a trial. Long for a class because it is the innermost loop.
 */
final class Places {
    /** Where an attendance could lie in more rounds than this, only places beside near visits are looked at. */
    private static final int FEW_ROUNDS = 60;

    private final RosterState state;
    private final Instance in;
    private final Strangers strangers;
    private final Estimates estimates;
    private final Neighbours neighbours;
    private final SplittableRandom random;

    /** Places found, cheapest first. */
    final int[] round;

    final int[] after;
    final double[] price;
    int size;

    // what the attendance being placed asks for
    private int attendance;
    private int visit;
    private int place;
    private int length;
    private int from;
    private int until;
    private int blinks;

    private Part part;
    private final int[] twinsTried;
    private final int[] slotTried;
    private final int[] firstEmpty;
    private final int most;
    private final boolean isEverywhere;
    private final int[] careworkerLinked;
    private int search;

    /**
     * Looks for places in a state.
     *
     * @param most how many places are kept
     * @param isEverywhere whether every round is looked at, however many there are
     */
    Places(
            RosterState state,
            Estimates estimates,
            Neighbours neighbours,
            SplittableRandom random,
            int most,
            boolean isEverywhere) {
        this.state = state;
        this.in = state.in;
        this.strangers = state.strangers();
        this.estimates = estimates;
        this.neighbours = neighbours;
        this.random = random;
        this.firstEmpty = new int[in.twins.alike.length];
        this.most = most;
        this.part = state.part();
        this.isEverywhere = isEverywhere;
        round = new int[most];
        after = new int[most];
        price = new double[most];
        this.careworkerLinked = new int[in.careworkers];
        this.twinsTried = new int[in.rounds];
        this.slotTried = new int[in.attendances + in.rounds];
    }

    /**
     * Finds the cheapest places of an attendance that is in no round.
     *
     * @param oneIn one place in so many is passed over at random; 0 for none
     */
    void find(int ofAttendance, int oneIn) {
        size = 0;
        search++;
        part = state.part();
        attendance = ofAttendance;
        visit = in.visitOf[attendance];
        place = in.place[visit];
        length = in.length[visit];
        blinks = oneIn;
        if (!setSpan()) {
            return;
        }
        estimates.begin(visit);
        if (isEverywhere || in.candidates[attendance].length <= FEW_ROUNDS) {
            for (int r : in.candidates[attendance]) {
                scan(r);
            }
        } else {
            scanNear();
        }
    }

    /** Scans the empty rounds and those of careworkers whom the client meets, and elsewhere the places beside near visits. */
    private void scanNear() {
        int client = in.client[visit];
        for (int r : in.twins.lone[attendance]) {
            if (state.first(r) == NONE || state.timesSeen(client, in.careworkerOf[r]) > 0) {
                scan(r);
            }
        }
        for (int family : in.twins.families[attendance]) {
            scanFirstEmpty(family);
        }
        for (int other : neighbours.beside[visit]) {
            int end = in.firstAttendance[other] + in.needs[other];
            for (int b = in.firstAttendance[other]; b < end; b++) {
                int r = state.round(b);
                if (r != NONE
                        && part.hasRound[r]
                        && in.isCandidate(attendance, r)
                        && !strangers.isBarred(visit, in.careworkerOf[r])
                        && estimates.beginRound(r)
                        && hasRoom(r)) {
                    tryAt(r, state.previous(b), b);
                    tryAt(r, b, state.next(b));
                }
            }
        }
    }

    /** Scans one empty round of those that are alike, if there is one. */
    private void scanFirstEmpty(int family) {
        var alike = in.twins.alike[family];
        for (int i = 0; i < alike.length; i++) {
            int r = alike[firstEmpty[family]];
            if (state.first(r) == NONE && part.hasRound[r]) {
                scan(r);
                return;
            }
            firstEmpty[family] = firstEmpty[family] + 1 == alike.length ? 0 : firstEmpty[family] + 1;
        }
    }

    private void tryAt(int r, int ahead, int behind) {
        int slot = ahead == NONE ? in.attendances + r : ahead;
        if (slotTried[slot] == search) {
            return;
        }
        slotTried[slot] = search;
        var seconds = in.seconds[in.careworkerOf[r]];
        int arrival = ahead == NONE ? in.firstStart(r, visit) : arrivalFrom(ahead, seconds);
        int start = in.soonest(visit, Math.max(arrival, from));
        if (start <= until && leavesTime(r, behind, start + length, seconds)) {
            offer(r, ahead, behind, arrival, start);
        }
    }

    private boolean leavesTime(int r, int behind, int end, int[] seconds) {
        if (behind == NONE) {
            return end <= in.lastEnd(r, visit);
        }
        int next = in.visitOf[behind];
        return end + seconds[place * in.places + in.place[next]] <= state.latest(next);
    }

    private void offer(int r, int ahead, int behind, int arrival, int start) {
        if (blinks == 0 || random.nextInt(blinks) != 0) {
            double found = estimates.of(ahead, behind, arrival, start);
            if (size < most || found < price[size - 1]) {
                note(r, ahead, found);
            }
        }
    }

    /** Whether what the visit needs brought can be carried besides what the round carries. */
    private boolean hasRoom(int r) {
        for (int g = 0; g < in.goods; g++) {
            int load = in.load[visit * in.goods + g];
            if (load > 0 && state.carried(r, g) + load > in.capacity[r * in.goods + g] && in.isCapacityHard) {
                return false;
            }
        }
        return true;
    }

    /** Whether there may be more places than were kept or looked at. */
    boolean mayHaveMore() {
        return size == most || (!isEverywhere && in.candidates[attendance].length > FEW_ROUNDS);
    }

    /** Sets when the visit may start, given the companions and links that are placed; false if never. */
    private boolean setSpan() {
        from = in.opens[visit];
        until = in.latestLawful[visit];
        if (state.attending(visit) > 0) {
            from = Math.max(from, state.earliest(visit));
            until = Math.min(until, state.latest(visit));
        }
        for (int link : in.links.asSecond[visit]) {
            int first = in.links.first[link];
            noteCareworker(link, first);
            if (in.links.pushes[link] && state.attending(first) > 0) {
                from = Math.max(from, state.earliest(first) + in.links.minimum[link]);
                if (in.links.pulls[link]) {
                    until = Math.min(until, state.latest(first) + in.links.maximum[link]);
                }
            }
        }
        for (int link : in.links.asFirst[visit]) {
            int second = in.links.second[link];
            noteCareworker(link, second);
            if (in.links.pushes[link] && state.attending(second) > 0) {
                until = Math.min(until, state.latest(second) - in.links.minimum[link]);
                if (in.links.pulls[link]) {
                    from = Math.max(from, state.earliest(second) - in.links.maximum[link]);
                }
            }
        }
        return from <= until;
    }

    /** Marks the careworker of a linked visit as one who must, or must not, go to this one. */
    private void noteCareworker(int link, int other) {
        if (!in.isTimed || state.attending(other) == 0) {
            return;
        }
        int c = in.careworkerOf[state.round(in.firstAttendance[other])];
        if (in.links.link[link].isDifferentCareworkers()) {
            careworkerLinked[c] = search;
        } else if (in.links.link[link].isSameCareworker()) {
            for (int each = 0; each < in.careworkers; each++) {
                careworkerLinked[each] = each == c ? careworkerLinked[each] : search;
            }
        }
    }

    private void scan(int r) {
        if (!part.hasRound[r]) {
            return;
        }
        int c = in.careworkerOf[r];
        if (careworkerLinked[c] == search || strangers.isBarred(visit, c)) {
            return;
        }
        if (state.first(r) == NONE) {
            if (twinsTried[in.twins.of[r]] == search) {
                return;
            }
            twinsTried[in.twins.of[r]] = search;
        }
        if (!estimates.beginRound(r) || !hasRoom(r)) {
            return;
        }
        var seconds = in.seconds[c];
        int behind = state.first(r);
        int ahead = NONE;
        // what must start before the visit could be over is before it
        while (behind != NONE && state.latest(in.visitOf[behind]) < from + length) {
            ahead = behind;
            behind = state.next(ahead);
        }
        int arrival = ahead == NONE ? in.firstStart(r, visit) : arrivalFrom(ahead, seconds);
        while (true) {
            int start = in.soonest(visit, Math.max(arrival, from));
            if (start > until) {
                return;
            }
            if (leavesTime(r, behind, start + length, seconds)) {
                offer(r, ahead, behind, arrival, start);
            }
            if (behind == NONE) {
                return;
            }
            ahead = behind;
            behind = state.next(ahead);
            arrival = arrivalFrom(ahead, seconds);
        }
    }

    private int arrivalFrom(int ahead, int[] seconds) {
        int before = in.visitOf[ahead];
        return state.earliest(before) + in.length[before] + seconds[in.place[before] * in.places + place];
    }

    private void note(int r, int ahead, double found) {
        int index = size < most ? size++ : most - 1;
        while (index > 0 && price[index - 1] > found) {
            price[index] = price[index - 1];
            round[index] = round[index - 1];
            after[index] = after[index - 1];
            index--;
        }
        price[index] = found;
        round[index] = r;
        after[index] = ahead;
    }

    /** Drops a place that turned out to be none. */
    void drop(int index) {
        for (int i = index + 1; i < size; i++) {
            price[i - 1] = price[i];
            round[i - 1] = round[i];
            after[i - 1] = after[i];
        }
        size--;
    }
}
