package coop.commonround.search.state;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.model.RuleId;
import coop.commonround.search.cells.Amount;
import coop.commonround.search.cells.Cells;
import coop.commonround.search.price.Owed;
import coop.commonround.search.price.Pricing;
import coop.commonround.search.table.Instance;
import coop.commonround.search.table.Part;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A roster on flat arrays: who is where in which round, when each visit starts, and what every rule makes of it.
 *
 * <p>Change it with {@link #insert} and {@link #remove}, then {@link #settle}; go back with {@link #backTo}. Earliest starts
 * are the least fixed point of arrivals, windows, companions and links; from them {@link DayTimes} works out starts, the same
 * as the planning model's. Not for several threads.
 */
public final class RosterState {
    /** What a visit's start is while nobody goes. */
    public static final int NOT_STARTED = Integer.MIN_VALUE;

    /** Where the uncovered minutes stand among the amounts of the cells. */
    private static final int UNCOVERED = 0;

    public final Instance in;
    public final Cells cells;

    // where things stand among the numbers of the cells
    private final int earliestOf;
    private final int startOf;
    private final int latestOf;
    private final int attendedBy;

    /** Where what bound visits are owed stands among the amounts of the cells. */
    private final int owedIn;

    private final int[] number;
    private final Sequences sequences;
    private final Pricing pricing;
    private final Faces faces;
    private final Strangers strangers;
    private final Loads loads;
    private final Timetable timetable;
    private final @Nullable Deadlines deadlines;
    private final DayTimes dayTimes;
    private final Meals meals;
    private final OpenVisits open;

    public RosterState(Instance in) {
        this.in = in;
        int end = Sequences.size(in);
        earliestOf = end;
        startOf = in.isEarliestBest ? earliestOf : (end += in.visits);
        latestOf = end += in.visits;
        attendedBy = end += in.visits;
        int facesFrom = end += in.visits;
        int strangersFrom = end += Faces.size(in);
        int loadsFrom = end += Strangers.size(in);
        int mealsFrom = end += Loads.size(in);
        int deadlinesFrom = end += Meals.size(in);
        int deadlinesEnd = deadlinesFrom + Deadlines.size(in);
        owedIn = 1 + Pricing.size(in);
        cells = new Cells(deadlinesEnd, owedIn + in.bonds.count());
        number = cells.number;
        sequences = new Sequences(in, cells, 0);
        faces = new Faces(in, cells, facesFrom);
        strangers = new Strangers(this, strangersFrom);
        loads = new Loads(in, cells, loadsFrom);
        timetable = new Timetable(this);
        deadlines = in.isSoftRouting ? new Deadlines(this, deadlinesFrom) : null;
        dayTimes = new DayTimes(this);
        meals = new Meals(in, cells, timetable, dayTimes, mealsFrom);
        open = new OpenVisits(this);
        Arrays.fill(number, earliestOf, latestOf, NOT_STARTED);
        for (int v = 0; v < in.visits; v++) {
            cells.add(UNCOVERED, in.uncoveredWeight[v] * in.needs[v]);
        }
        pricing = new Pricing(this, 1);
        pricing.settle();
        cells.keep();
    }

    public int first(int round) {
        return sequences.first(round);
    }

    public int last(int round) {
        return sequences.last(round);
    }

    public int previous(int attendance) {
        return sequences.previous(attendance);
    }

    public int next(int attendance) {
        return sequences.next(attendance);
    }

    public int round(int attendance) {
        return sequences.round(attendance);
    }

    /** When a visit starts; {@link #NOT_STARTED} while nobody goes. */
    public int start(int visit) {
        return number[startOf + visit];
    }

    /** The latest a visit could start with all behind it still in time, if nothing else moved; only while somebody goes. */
    public int latest(int visit) {
        return number[latestOf + visit];
    }

    /** When a visit could start at the earliest; {@link #NOT_STARTED} while nobody goes. */
    public int earliest(int visit) {
        return number[earliestOf + visit];
    }

    void setEarliest(int visit, int second) {
        cells.put(earliestOf + visit, second);
        if (in.isEarliestBest) {
            startChanged(visit);
        } else {
            dayTimes.moved(visit);
        }
    }

    void setStart(int visit, int second) {
        cells.put(startOf + visit, second);
        startChanged(visit);
    }

    private void startChanged(int visit) {
        pricing.visitChanged(visit);
        int end = in.firstAttendance[visit] + in.needs[visit];
        for (int a = in.firstAttendance[visit]; a < end; a++) {
            if (round(a) != NONE) {
                pricing.roundChanged(round(a));
            }
        }
    }

    void setLatest(int visit, int latest) {
        cells.put(latestOf + visit, latest);
    }

    /** How many go to a visit. */
    public int attending(int visit) {
        return number[attendedBy + visit];
    }

    /** Whether all go to a visit whom it needs, or it is made in another form: a double-up by one alone. */
    public boolean isCovered(int visit) {
        if (number[attendedBy + visit] == in.needs[visit]) {
            return true;
        }
        int other = in.singles.other[visit];
        return other != NONE && number[attendedBy + other] == in.needs[other];
    }

    /** How often a careworker goes to a client. */
    public int timesSeen(int client, int careworker) {
        return faces.timesSeen(client, careworker);
    }

    /** How many different careworkers a client meets. */
    public int facesMet(int client) {
        return faces.met(client);
    }

    /** How many careworkers a client meets who were not known before. */
    public int newFacesMet(int client) {
        return faces.newMet(client);
    }

    /** Who is a stranger where somebody known is asked for, or one too many. */
    public Strangers strangers() {
        return strangers;
    }

    /** The attendance before which the meal of a round is held; {@link Instance#NONE} if there is none. */
    public int meal(int round) {
        return meals.of(round);
    }

    /** How much of some goods a round carries, double-ups apart. */
    public int carried(int round, int goods) {
        return loads.carried(round, goods);
    }

    /** Visits that nobody, or not everybody they need, goes to, apart from optional ones that may be left out. */
    public int visitsUncovered() {
        int count = 0;
        for (int v = 0; v < in.visits; v++) {
            count +=
                    isCovered(v) || in.visit[v].isAlone() || (in.isOptional[v] && !Owed.isAnotherMade(this, v)) ? 0 : 1;
        }
        return count;
    }

    /** What may change: all, unless {@link #become} said otherwise. */
    public Part part() {
        return open.part();
    }

    /** A visit that may change and not everybody goes to, drawn from all of those; {@link Instance#NONE} if there are none. */
    public int anyUncovered(SplittableRandom random) {
        return open.any(random);
    }

    /** Breaches of law, in the rules' units. */
    public long hard() {
        return pricing.hard();
    }

    /** Uncovered minutes, weighed. */
    public long medium() {
        return cells.get(UNCOVERED);
    }

    /** Thousandths of a penny. */
    public long soft() {
        return pricing.soft();
    }

    /** What each rule comes to, counted anew. */
    public Map<RuleId, Amount> byRule() {
        return pricing.byRule();
    }

    /** What every rule makes of it. */
    public Pricing pricing() {
        return pricing;
    }

    /** Starts visits where they cost least, and prices what {@link #settleTimes} left. */
    public void settlePrices() {
        dayTimes.settle();
        pricing.settle();
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

    public int mark() {
        return cells.mark();
    }

    /** Takes back all changes since a mark, settled or not. */
    public void backTo(int mark) {
        takeBack(mark);
        dayTimes.forget();
        pricing.forget();
    }

    /** Takes back changes of which no price has been settled since a mark, and leaves other changes to be priced. */
    public void takeBack(int mark) {
        cells.backTo(mark);
        timetable.forget();
        if (deadlines != null) {
            deadlines.forget();
        }
    }

    public void keep() {
        cells.keep();
    }

    /** Becomes as another state of the same instance, which is settled; from then on a part alone may change. */
    public void become(RosterState other, Part mayChange) {
        backTo(mark());
        cells.become(other.cells);
        open.limitTo(mayChange);
    }

    /** Puts an attendance into a round behind another, or first if {@code after} is {@link Instance#NONE}. */
    public void insert(int attendance, int round, int after) {
        int before = after == NONE ? first(round) : next(after);
        sequences.link(attendance, round, after, before);
        changed(attendance, round, after, before, 1);
    }

    /** Takes an attendance out of its round. */
    public void remove(int attendance) {
        int round = round(attendance);
        int after = previous(attendance);
        int before = next(attendance);
        sequences.unlink(attendance, round, after, before);
        open.add(in.visitOf[attendance]);
        changed(attendance, round, after, before, -1);
    }

    private void changed(int attendance, int round, int after, int before, int sign) {
        int visit = in.visitOf[attendance];
        long openBefore = Owed.ofVisit(this, visit);
        cells.put(attendedBy + visit, number[attendedBy + visit] + sign);
        cells.add(UNCOVERED, Owed.ofVisit(this, visit) - openBefore);
        countOwed(in.bonds.of[visit]);
        if (faces.count(in.client[visit], in.careworkerOf[round], sign) || in.areSecondeesCounted) {
            pricing.clientChanged(in.client[visit]);
        }
        if (in.templates.of[visit] != NONE) {
            pricing.templateChanged(in.templates.of[visit]);
        }
        strangers.count(visit, in.careworkerOf[round], sign);
        pricing.roundChanged(round);
        pricing.visitChanged(visit);
        if (in.singles.other[visit] != NONE) {
            pricing.visitChanged(in.singles.other[visit]);
        }
        if (attending(visit) == 0) {
            cells.put(earliestOf + visit, NOT_STARTED);
            cells.put(startOf + visit, NOT_STARTED);
        }
        timetable.changed(visit, after, before);
        if (deadlines != null) {
            deadlines.changed(visit, after);
        }
        if (!in.isEarliestBest) {
            dayTimes.changed(visit, round, after == NONE);
        }
        meals.place(round);
        loads.count(visit, round, sign);
    }

    private void countOwed(int bond) {
        if (bond != NONE) {
            long owed = Owed.inBond(this, bond);
            cells.add(UNCOVERED, owed - cells.get(owedIn + bond));
            cells.set(owedIn + bond, owed);
        }
    }

    /** What an attendance that nobody makes comes to, in weighed minutes; 0 if its visit may be left out, or is made otherwise. */
    public long uncoveredWeight(int visit) {
        return Owed.ofAttendance(this, visit);
    }

    /**
     * Works out starts and prices after changes.
     *
     * @return false if a visit would start later than is lawful, or visits wait for one another in a circle: the state is
     *     then unfinished, and to be taken back
     */
    public boolean settle() {
        if (!timetable.settleStarts()) {
            return false;
        }
        settlePrices();
        return true;
    }

    /** Works out earliest starts and how late they could be, and leaves prices for later; false as in {@link #settle}. */
    public boolean settleTimes() {
        if (!timetable.settleStarts()) {
            return false;
        }
        settleLatest();
        return true;
    }

    /** Works out how late visits could start, after {@link #settle}: what trials that are taken back can do without. */
    public void settleLatest() {
        timetable.settleLatest();
        if (deadlines != null) {
            deadlines.settle();
        }
    }

    /** By when a visit must start lest it or one behind it be late; of use where {@link Instance#isSoftRouting}. */
    public int firstDeadline(int visit) {
        return deadlines == null ? Deadlines.NEVER : deadlines.first(visit);
    }

    /** How much lateness starting a visit at a second makes, as {@link Deadlines#secondsLate}. */
    public long secondsLate(int visit, int second) {
        return deadlines == null ? 0 : deadlines.secondsLate(visit, second);
    }

    /** Seconds of travel between two visits in a round. */
    public int travel(int round, int from, int to) {
        return in.seconds[in.careworkerOf[round]][in.place[from] * in.places + in.place[to]];
    }
}
