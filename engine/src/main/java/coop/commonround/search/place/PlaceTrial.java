package coop.commonround.search.place;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.rule.timing.MealPlaces;
import coop.commonround.rule.timing.TimedRoster;
import coop.commonround.search.cells.Dirty;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Instance;
import java.util.Arrays;

/**
 * Works out what the times of the roster would cost more with a visit at some place, without putting it there.
 *
 * <p>The round is gone through with the visit in it, its meal placed anew, and so is each round that holds a linked visit which has to
 * start later for it, until nothing moves. Starts are the earliest ones, or the opening of a next window that is worth waiting for; {@link RoundCosts} says what they come to. It is not exact:
 * visits that could start sooner elsewhere for it do not, and what several rounds of a careworker share is not looked at.
 */
final class PlaceTrial implements TimedRoster {
    /** More rounds gone through than this, and the place is taken for none. */
    private static final int MOST_ROUNDS = 24;

    private final RosterState state;
    private final Instance in;
    private final RoundCosts costs;
    private final MealPlaces mealPlaces;
    private final double worstPrice;
    private final double idlePrice;
    private final Dirty toTime;
    private final Dirty timed;

    // of each round what it comes to in this trial, and without it where that is still true
    private final double[] price;
    private final int[] lateThen;
    private final int[] lateNow;
    private final double[] priceNow;
    private final int[] idleNow;
    private final boolean[] isKnown;

    /** When visits start in this trial, of those whose trial number is this one's. */
    private final int[] start;

    private final int[] ofTrial;
    private int trial;

    // of the roster as it stands
    private final Most latest = new Most();

    private final Most idlest = new Most();

    // the attendance tried, and its place
    private int attendance;
    private int host;
    private int ahead;
    private int behind;
    private int hostIdle;
    private double ofIdle;

    /** Of all rounds that with the most of something, how much that is, and the most of all others. */
    private static final class Most {
        int round;
        int most;
        int next;

        void clear() {
            round = 0;
            most = 0;
            next = 0;
        }

        void add(int another, int amount) {
            if (amount > most) {
                next = most;
                most = amount;
                round = another;
            } else {
                next = Math.max(next, amount);
            }
        }

        int without(int left) {
            return left == round ? next : most;
        }
    }

    PlaceTrial(RosterState state) {
        this.state = state;
        this.in = state.in;
        costs = new RoundCosts(in);
        mealPlaces = new MealPlaces(in.startTable);
        worstPrice = in.terms.time().worstMinuteLate() / 60.0;
        idlePrice = in.terms.time().worstMinuteIdle() / 60.0;
        toTime = new Dirty(in.rounds);
        timed = new Dirty(in.rounds);
        price = new double[in.rounds];
        lateThen = new int[in.rounds];
        lateNow = new int[in.rounds];
        priceNow = new double[in.rounds];
        idleNow = new int[in.rounds];
        isKnown = new boolean[in.rounds];
        start = new int[in.visits];
        ofTrial = new int[in.visits];
    }

    /** Looks at the roster before trials of one visit. */
    void begin() {
        Arrays.fill(isKnown, false);
        host = NONE;
        latest.clear();
        idlest.clear();
        for (int r = 0; r < in.rounds && (idlePrice > 0 || worstPrice > 0); r++) {
            know(r);
            latest.add(r, lateNow[r]);
            idlest.add(r, idleNow[r]);
        }
    }

    /**
     * What an attendance that is in no round would cost more in time behind another; infinity if somebody would start unlawfully
     * late, or it costs no less than {@code most}.
     */
    double price(int ofAttendance, int round, int after, double most) {
        trial++;
        toTime.clear();
        timed.clear();
        attendance = ofAttendance;
        host = round;
        ahead = after;
        behind = after == NONE ? state.first(round) : state.next(after);
        toTime.add(round);
        ofIdle = 0;
        int rounds = 0;
        double more = 0;
        while (toTime.size() > 0) {
            int next = toTime.takeLast();
            double before = timed.has(next) ? price[next] : now(next);
            if (++rounds > MOST_ROUNDS || !goThrough(next)) {
                return Double.POSITIVE_INFINITY;
            }
            more += price[next] - before;
            if (next == round) {
                ofIdle = (Math.max(idlest.without(round), hostIdle) - idlest.most) * idlePrice;
            }
            if (more + ofIdle >= most) {
                return Double.POSITIVE_INFINITY;
            }
        }
        int worst = timed.has(latest.round) ? latest.next : latest.most;
        for (int i = 0; i < timed.size(); i++) {
            worst = Math.max(worst, lateThen[timed.get(i)]);
        }
        return more + ofIdle + (worst - latest.most) * worstPrice;
    }

    private double now(int round) {
        know(round);
        return priceNow[round];
    }

    /** Works out what a round comes to as it stands. */
    private void know(int round) {
        if (isKnown[round]) {
            return;
        }
        int now = trial;
        trial = -1; // no visit is of this one
        int tried = host;
        host = NONE;
        load(round, state.meal(round), false);
        host = tried;
        trial = now;
        priceNow[round] = costs.price;
        idleNow[round] = costs.idle;
        lateNow[round] = costs.worstLate;
        isKnown[round] = true;
    }

    private boolean goThrough(int round) {
        boolean isHost = round == host;
        int meal = isHost && in.meal[round] != null ? mealPlaces.placeIn(round, this) : state.meal(round);
        if (!load(round, meal, true)) {
            return false;
        }
        price[round] = costs.price;
        lateThen[round] = costs.worstLate;
        hostIdle = isHost ? costs.idle : hostIdle;
        timed.add(round);
        return true;
    }

    /** Tells the costs of a round's visits and starts, worked out anew or as they stand; false if one is unlawfully late. */
    private boolean load(int round, int mealBefore, boolean isAnew) {
        costs.clear();
        int previous = NONE;
        int end = 0;
        for (int a = first(round); a != NONE; a = next(a)) {
            int visit = in.visitOf[a];
            int way = previous == NONE ? in.secondsFromHome(round, visit) : state.travel(round, previous, visit);
            int busy = previous == NONE ? way : in.length[previous] + way;
            int arrival = previous == NONE ? in.firstStart(round, visit) : end + way;
            var meal = in.meal[round];
            if (meal != null && a == mealBefore) {
                busy += meal.length();
                arrival = meal.endAfter(arrival);
            }
            int begins = isAnew
                    ? in.soonest(visit, Math.max(arrival, soonestByItself(visit)))
                    : Math.max(arrival, state.earliest(visit));
            if (!in.isOneWindow[visit] && !isLinked(visit)) {
                begins = in.startTable.worthWaitingFor(round, visit, begins);
            }
            if (begins > in.latestLawful[visit]) {
                return false;
            }
            costs.add(visit, begins, Math.min(latestByLinks(visit), latestBeforeMeal(round, a, mealBefore)), busy);
            if (isAnew) {
                ofTrial[visit] = trial;
                start[visit] = begins;
                pushLinked(visit, begins);
            }
            end = begins + in.length[visit];
            previous = visit;
        }
        if (isAnew && end > in.lastEnd(round, previous)) {
            return false;
        }
        costs.settle(round, in.meal[round] != null && mealBefore == NONE && previous != NONE);
        return true;
    }

    /** Whether others may have to start later for a visit. */
    private boolean isLinked(int visit) {
        return in.links.asFirst[visit].length + in.links.asSecond[visit].length > 0;
    }

    private int startNow(int visit) {
        return ofTrial[visit] == trial ? start[visit] : state.earliest(visit);
    }

    private boolean isIn(int visit) {
        return state.attending(visit) > 0 || ofTrial[visit] == trial;
    }

    private int soonestByItself(int visit) {
        int begins = in.opens[visit];
        for (int link : in.links.asSecond[visit]) {
            int first = in.links.first[link];
            if (in.links.pushes[link] && isIn(first)) {
                begins = Math.max(begins, startNow(first) + in.links.minimum[link]);
            }
        }
        for (int link : in.links.asFirst[visit]) {
            int second = in.links.second[link];
            if (in.links.pulls[link] && isIn(second)) {
                begins = Math.max(begins, startNow(second) - in.links.maximum[link]);
            }
        }
        return begins;
    }

    /** By when the visit before a meal must start for the meal to start in time. */
    private int latestBeforeMeal(int round, int a, int mealBefore) {
        var meal = in.meal[round];
        if (meal == null || mealBefore == NONE || next(a) != mealBefore) {
            return Integer.MAX_VALUE;
        }
        int visit = in.visitOf[a];
        return meal.until() - in.length[visit] - state.travel(round, visit, in.visitOf[mealBefore]);
    }

    private int latestByLinks(int visit) {
        int latest = Integer.MAX_VALUE;
        for (int link : in.links.asSecond[visit]) {
            int first = in.links.first[link];
            if (in.links.pulls[link] && isIn(first)) {
                latest = Math.min(latest, startNow(first) + in.links.maximum[link]);
            }
        }
        for (int link : in.links.asFirst[visit]) {
            int second = in.links.second[link];
            if (in.links.pushes[link] && isIn(second)) {
                latest = Math.min(latest, startNow(second) - in.links.minimum[link]);
            }
        }
        return latest;
    }

    /** Has the rounds gone through that hold a linked visit which must start later than it does. */
    private void pushLinked(int visit, int begins) {
        for (int link : in.links.asFirst[visit]) {
            if (in.links.pushes[link]) {
                push(in.links.second[link], begins + in.links.minimum[link]);
            }
        }
        for (int link : in.links.asSecond[visit]) {
            if (in.links.pulls[link]) {
                push(in.links.first[link], begins - in.links.maximum[link]);
            }
        }
    }

    private void push(int other, int to) {
        if (isIn(other) && startNow(other) < to) {
            toTime.add(other == in.visitOf[attendance] ? host : state.round(in.firstAttendance[other]));
        }
    }

    @Override
    public int first(int round) {
        return round == host && ahead == NONE ? attendance : state.first(round);
    }

    @Override
    public int next(int a) {
        if (host == NONE) {
            return state.next(a);
        }
        return a == attendance ? behind : a == ahead ? attendance : state.next(a);
    }

    @Override
    public int round(int a) {
        return a == attendance && host != NONE ? host : state.round(a);
    }

    @Override
    public int meal(int round) {
        return state.meal(round);
    }

    @Override
    public int earliest(int visit) {
        return startNow(visit);
    }

    @Override
    public void start(int visit, int second) {
        throw new UnsupportedOperationException("a trial moves nothing");
    }
}
