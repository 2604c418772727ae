package coop.commonround.search.place;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.search.state.Deadlines;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Instance;
import coop.commonround.search.table.Neighbours;
import java.util.SplittableRandom;

/**
 * Finds where a visit could go, cheapest first, where ways, people and lateness alone have a price.
 *
 * <p>The price is a bound in constant time: the way, the person, the visit's own lateness, and by {@link Deadlines} that of the
 * visits it delays behind it and at the other end of its links. A round is left as soon as the visit's own lateness
 * is dearer than the places found already, so that windows that may be missed still keep the search short. Long
 * for a class because it is the innermost loop.
 */
final class SoftPlaces {
    /** Where a visit could lie in more rounds than this, only empty rounds and those of near visits are looked at. */
    private static final int FEW_ROUNDS = 60;

    private final RosterState state;
    private final Instance in;
    private final WayPrices ways;
    private final Neighbours neighbours;
    private final SplittableRandom random;
    private final double latePrice;
    private final double worstPrice;

    /** Places found, cheapest first, and the start and the price of the way and the person at each. */
    final int[] round;

    final int[] after;
    final int[] start;
    final double[] price;
    final double[] ofWay;
    int size;

    /** How late the latest visit is, in seconds. */
    int worst;

    // what the visit being placed asks for
    private int visit;
    private int place;
    private int length;
    private int due;
    private int from;
    private int until;
    private int blinks;
    private double dearest;

    // the one visit that a link makes wait for it, if any, and how long
    private int waiting;
    private int gap;

    private final int most;
    private final boolean isEverywhere;
    private final int[] scanned;
    private final int[] twinsTried;
    private final int[] careworkerLinked;
    private final int[] firstEmpty;
    private int search;

    /** Looks for places in a state; as in {@link Places}. */
    SoftPlaces(
            RosterState state,
            WayPrices ways,
            Neighbours neighbours,
            SplittableRandom random,
            int most,
            boolean isEverywhere) {
        this.state = state;
        this.in = state.in;
        this.ways = ways;
        this.neighbours = neighbours;
        this.random = random;
        this.most = most;
        this.isEverywhere = isEverywhere;
        round = new int[most];
        after = new int[most];
        start = new int[most];
        price = new double[most];
        ofWay = new double[most];
        latePrice = in.terms.time().minuteLate() / 60.0;
        worstPrice = in.terms.time().worstMinuteLate() / 60.0;
        scanned = new int[in.rounds];
        twinsTried = new int[in.rounds];
        careworkerLinked = new int[in.careworkers];
        firstEmpty = new int[in.twins.alike.length];
    }

    /**
     * Finds the cheapest places of a visit that nobody goes to.
     *
     * @param oneIn one place in so many is passed over at random; 0 for none
     */
    void find(int ofVisit, int oneIn) {
        size = 0;
        search++;
        visit = ofVisit;
        place = in.place[visit];
        length = in.length[visit];
        due = in.due[visit];
        blinks = oneIn;
        dearest = Double.POSITIVE_INFINITY;
        if (!setSpan()) {
            return;
        }
        worst = worstPrice > 0 ? worstNow() : 0;
        int attendance = in.firstAttendance[visit];
        var candidates = in.candidates[attendance];
        if (isEverywhere || candidates.length <= FEW_ROUNDS) {
            for (int r : candidates) {
                scan(r);
            }
        } else {
            scanNear(attendance);
        }
    }

    private void scanNear(int attendance) {
        for (int r : in.twins.lone[attendance]) {
            if (state.first(r) == NONE) {
                scan(r);
            }
        }
        for (int family : in.twins.families[attendance]) {
            scanFirstEmpty(family);
        }
        for (int other : neighbours.beside[visit]) {
            int r = state.round(in.firstAttendance[other]);
            if (r != NONE && scanned[r] != search && in.isCandidate(attendance, r)) {
                scan(r);
            }
        }
    }

    /** Scans one empty round of those that are alike, if there is one. */
    private void scanFirstEmpty(int family) {
        var alike = in.twins.alike[family];
        for (int i = 0; i < alike.length; i++) {
            int r = alike[firstEmpty[family]];
            if (state.first(r) == NONE && state.part().hasRound[r]) {
                scan(r);
                return;
            }
            firstEmpty[family] = firstEmpty[family] + 1 == alike.length ? 0 : firstEmpty[family] + 1;
        }
    }

    /** Looked up anew each time: that takes less than to keep it up to date while visits move. */
    private int worstNow() {
        int late = 0;
        for (int v = 0; v < in.visits; v++) {
            late = Math.max(late, Math.max(state.earliest(v), in.due[v]) - in.due[v]);
        }
        return late;
    }

    /** Sets when the visit may start and with whom it may not go, given the links that are placed; false if never. */
    private boolean setSpan() {
        from = in.opens[visit];
        until = in.latestLawful[visit];
        waiting = NONE;
        for (int link : in.links.asSecond[visit]) {
            int first = in.links.first[link];
            if (state.attending(first) == 0) {
                continue;
            }
            noteCareworker(link, first);
            if (in.links.pushes[link]) {
                from = Math.max(from, state.earliest(first) + in.links.minimum[link]);
                if (in.links.pulls[link]) {
                    until = Math.min(until, state.latest(first) + in.links.maximum[link]);
                    waiting = first;
                    gap = -in.links.maximum[link];
                }
            }
        }
        for (int link : in.links.asFirst[visit]) {
            int second = in.links.second[link];
            if (state.attending(second) == 0) {
                continue;
            }
            noteCareworker(link, second);
            if (in.links.pushes[link]) {
                until = Math.min(until, state.latest(second) - in.links.minimum[link]);
                waiting = second;
                gap = in.links.minimum[link];
                if (in.links.pulls[link]) {
                    from = Math.max(from, state.earliest(second) - in.links.maximum[link]);
                }
            }
        }
        return from <= until;
    }

    /** Marks the careworker of a linked visit as one who must, or must not, go to this one. */
    private void noteCareworker(int link, int other) {
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
        if (!state.part().hasRound[r]) {
            return;
        }
        scanned[r] = search;
        int c = in.careworkerOf[r];
        int next = state.first(r);
        if (careworkerLinked[c] == search || !hasRoom(r) || (next == NONE && isTwinTried(r))) {
            return;
        }
        var ways = this.ways.of[c];
        int row = place * in.places;
        int home = in.careworker[c].home();
        boolean isCommutePaid = in.terms.isCommutePaid();
        double ofPerson = length * this.ways.second[c] + in.pairs.in(r, visit, c);
        int ahead = NONE;
        int fromPlace = home;
        int arrival = in.firstStart(r, visit);
        while (true) {
            int begins = Math.max(arrival, from);
            if (begins > until) {
                return;
            }
            double sofar = begins > due ? ofPerson + (begins - due) * latePrice : ofPerson;
            if (sofar >= dearest) {
                return;
            }
            int ends = begins + length;
            if (next == NONE) {
                if (ends <= in.lastEnd(r, visit)) {
                    double way = ahead != NONE || isCommutePaid ? ways.priceTo[row + fromPlace] : 0;
                    if (isCommutePaid) {
                        way += ways.price[row + home] - ways.price[fromPlace * in.places + home];
                    }
                    offer(r, ahead, begins, ofPerson + way, sofar + way, begins - due);
                }
                return;
            }
            int behind = in.visitOf[next];
            int deadline = state.firstDeadline(behind);
            int toPlace = in.place[behind];
            // most places are too early: what follows would be too late even if no way lay between
            int inTime = Math.max(deadline, state.earliest(behind));
            if (ends <= inTime || sofar + (ends - inTime) * latePrice < dearest) {
                int reaches = ends + ways.seconds[row + toPlace];
                if (reaches <= state.latest(behind)) {
                    int latest = begins - due;
                    if (reaches > deadline) {
                        sofar += ofDelay(behind, reaches);
                        latest = Math.max(latest, reaches - deadline);
                    }
                    double way = ways.price[row + toPlace];
                    if (ahead != NONE || isCommutePaid) {
                        way += ways.priceTo[row + fromPlace] - ways.price[fromPlace * in.places + toPlace];
                    }
                    if (sofar + way < dearest) {
                        offer(r, ahead, begins, ofPerson + way, sofar + way, latest);
                    }
                }
            }
            ahead = next;
            next = state.next(ahead);
            fromPlace = toPlace;
            arrival = state.earliest(behind) + in.length[behind] + ways.secondsTo[row + toPlace];
        }
    }

    private boolean isTwinTried(int r) {
        int twin = in.twins.of[r];
        boolean isTried = twinsTried[twin] == search;
        twinsTried[twin] = search;
        return isTried;
    }

    /** Whether what the visit needs brought can be carried besides what the round carries. */
    private boolean hasRoom(int r) {
        for (int g = 0; g < in.goods; g++) {
            int load = in.load[visit * in.goods + g];
            if (load > 0 && state.carried(r, g) + load > in.capacity[r * in.goods + g]) {
                return false;
            }
        }
        return true;
    }

    /** What lateness costs that a visit makes by starting at a second and not as it does. */
    private double ofDelay(int other, int to) {
        int now = state.earliest(other);
        return to <= now ? 0 : latePrice * (state.secondsLate(other, to) - state.secondsLate(other, now));
    }

    private void offer(int r, int ahead, int begins, double way, double bound, int latestBehind) {
        double found = bound;
        int latest = latestBehind;
        if (waiting != NONE && begins + gap > state.firstDeadline(waiting)) {
            found += ofDelay(waiting, begins + gap);
            latest = Math.max(latest, begins + gap - state.firstDeadline(waiting));
        }
        if (latest > worst) {
            found += (latest - worst) * worstPrice;
        }
        if (found < dearest && (blinks == 0 || random.nextInt(blinks) != 0)) {
            note(r, ahead, begins, way, found);
        }
    }

    private void note(int r, int ahead, int begins, double way, double found) {
        int index = size < most ? size++ : most - 1;
        while (index > 0 && price[index - 1] > found) {
            price[index] = price[index - 1];
            round[index] = round[index - 1];
            after[index] = after[index - 1];
            start[index] = start[index - 1];
            ofWay[index] = ofWay[index - 1];
            index--;
        }
        price[index] = found;
        round[index] = r;
        after[index] = ahead;
        start[index] = begins;
        ofWay[index] = way;
        if (size == most) {
            dearest = price[most - 1];
        }
    }

    /** Drops a place that turned out to be none. */
    void drop(int index) {
        for (int i = index + 1; i < size; i++) {
            price[i - 1] = price[i];
            round[i - 1] = round[i];
            after[i - 1] = after[i];
            start[i - 1] = start[i];
            ofWay[i - 1] = ofWay[i];
        }
        size--;
    }
}
