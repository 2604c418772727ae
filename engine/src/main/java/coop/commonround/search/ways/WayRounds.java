package coop.commonround.search.ways;

import static coop.commonround.search.ways.WayTable.NONE;

import java.util.Arrays;

/**
 * Rounds as stretches of numbers, each position with its times and the leg into it, so that looking for a place walks straight
 * through memory.
 *
 * <p>{@link #begin} opens a step; {@link #goBack} undoes it, round by round, for each keeps what it was when the step first
 * touched it. Position 0 of a round is home, then come its visits, then home again.
 *
 * <p>Accessors are few and fields open to the package: {@link WayPlaces} reads them at every place it looks at.
 */
final class WayRounds {
    /** Numbers for each position of a round, at the position times this. */
    static final int STRIDE = 8;

    static final int PLACE = 0;
    /** The earliest end of the visit; the start of the shift at position 0. */
    static final int DEPART = 1;
    /** The latest start with all behind still in time; the end of the shift at the last position. */
    static final int LATEST = 2;
    /** Price of the leg into the position. */
    static final int PRICE = 3;
    /** Seconds of the leg into the position. */
    static final int WAY = 4;

    static final int OPENS = 5;
    static final int CLOSES = 6;
    static final int LENGTH = 7;

    final WayTable table;
    final int goods;

    /** Of each round the visits by position; those behind its length mean nothing. */
    int[][] visits;

    int[][] cells;
    final int[] length;
    final int[] load;

    /** Of each visit the round it lies in, or {@link WayTable#NONE}, and where. */
    final int[] roundOf;

    final int[] position;

    /** Visits nobody makes; what is taken out comes last. */
    final NumberSet absent;

    /** All legs, people and absent visits together. */
    long price;

    /** Of each round a number that no other state of it had: what was found in it holds while the number stays. */
    final long[] version;

    private final long[] versionBefore;
    private long versions;

    /** Rounds that have visits. */
    final NumberSet used;

    // a tail on its way from one round to another
    private final int[] tailVisits;
    private final int[] tailCells;

    // what the rounds touched in this step were before
    private final int[][] visitsBefore;
    private final int[][] cellsBefore;
    private final int[] lengthBefore;
    private final int[] loadBefore;
    private final int[] touched;
    private final boolean[] isTouched;
    private int touches;
    private long priceBefore;

    WayRounds(WayTable table) {
        this.table = table;
        goods = table.goods;
        int rounds = table.spans.size();
        int all = table.calls.size();
        visits = new int[rounds][8];
        cells = new int[rounds][8 * STRIDE];
        visitsBefore = new int[rounds][8];
        cellsBefore = new int[rounds][8 * STRIDE];
        length = new int[rounds];
        lengthBefore = new int[rounds];
        load = new int[rounds * goods];
        loadBefore = new int[rounds * goods];
        version = new long[rounds];
        versionBefore = new long[rounds];
        used = new NumberSet(rounds);
        touched = new int[rounds];
        tailVisits = new int[all];
        tailCells = new int[(all + 1) * STRIDE];
        isTouched = new boolean[rounds];
        roundOf = new int[all];
        position = new int[all];
        absent = new NumberSet(all);
        Arrays.fill(roundOf, NONE);
        for (int v = 0; v < all; v++) {
            absent.add(v);
            price += table.calls.leftOut[v];
        }
        for (int r = 0; r < rounds; r++) {
            cells[r][DEPART] = table.spans.start[r];
            cells[r][STRIDE + LATEST] = table.spans.end[r];
            version[r] = ++versions;
        }
    }

    /** Puts other visits in place of all that are there: for each round its visits in order. */
    void replace(int[][] others) {
        begin();
        for (int r = 0; r < others.length; r++) {
            if (length[r] > 0) {
                takeOut(r, 1, length[r]);
            }
        }
        for (int r = 0; r < others.length; r++) {
            for (int i = 0; i < others[r].length; i++) {
                insert(others[r][i], r, i + 1);
            }
        }
    }

    /** For each round its visits in order. */
    int[][] copyOfVisits() {
        var copy = new int[length.length][];
        Arrays.setAll(copy, r -> Arrays.copyOfRange(visits[r], 1, length[r] + 1));
        return copy;
    }

    /** Opens a step; what happened before stays. */
    void begin() {
        while (touches > 0) {
            isTouched[touched[--touches]] = false;
        }
        priceBefore = price;
    }

    /** Undoes all since {@link #begin}. */
    void goBack() {
        for (int i = 0; i < touches; i++) {
            int r = touched[i];
            for (int p = 1; p <= length[r]; p++) {
                int visit = visits[r][p];
                if (roundOf[visit] == r) {
                    roundOf[visit] = NONE;
                    absent.add(visit);
                }
            }
        }
        while (touches > 0) {
            int r = touched[--touches];
            isTouched[r] = false;
            var wereVisits = visitsBefore[r];
            visitsBefore[r] = visits[r];
            visits[r] = wereVisits;
            var wereCells = cellsBefore[r];
            cellsBefore[r] = cells[r];
            cells[r] = wereCells;
            setLength(r, lengthBefore[r]);
            version[r] = versionBefore[r];
            System.arraycopy(loadBefore, r * goods, load, r * goods, goods);
            for (int p = 1; p <= length[r]; p++) {
                int visit = wereVisits[p];
                absent.remove(visit);
                roundOf[visit] = r;
                position[visit] = p;
            }
        }
        price = priceBefore;
    }

    boolean isTouched(int r) {
        return isTouched[r];
    }

    /** Gives touched rounds that have come to be what they were the number they had. */
    void settle() {
        for (int i = 0; i < touches; i++) {
            int r = touched[i];
            int end = length[r] + 1;
            if (length[r] == lengthBefore[r] && Arrays.equals(visits[r], 1, end, visitsBefore[r], 1, end)) {
                version[r] = versionBefore[r];
            }
        }
    }

    private void touch(int r) {
        if (isTouched[r]) {
            return;
        }
        isTouched[r] = true;
        touched[touches++] = r;
        int positions = length[r] + 2;
        if (visitsBefore[r].length < visits[r].length) {
            visitsBefore[r] = new int[visits[r].length];
            cellsBefore[r] = new int[cells[r].length];
        }
        System.arraycopy(visits[r], 0, visitsBefore[r], 0, positions);
        System.arraycopy(cells[r], 0, cellsBefore[r], 0, positions * STRIDE);
        lengthBefore[r] = length[r];
        versionBefore[r] = version[r];
        System.arraycopy(load, r * goods, loadBefore, r * goods, goods);
    }

    /** Puts an absent visit into a round so that it stands at a position, from 1 to one behind the last visit. */
    void insert(int visit, int r, int at) {
        touch(r);
        makeRoom(r);
        int behind = length[r] + 2 - at;
        System.arraycopy(visits[r], at, visits[r], at + 1, behind);
        System.arraycopy(cells[r], at * STRIDE, cells[r], (at + 1) * STRIDE, behind * STRIDE);
        setLength(r, length[r] + 1);
        version[r] = ++versions;
        visits[r][at] = visit;
        var calls = table.calls;
        var cell = cells[r];
        int c = at * STRIDE;
        cell[c + PLACE] = calls.place[visit];
        cell[c + OPENS] = calls.opens[visit];
        cell[c + CLOSES] = calls.closes[visit];
        cell[c + LENGTH] = calls.length[visit];
        price -= cell[c + STRIDE + PRICE];
        setLeg(r, at);
        setLeg(r, at + 1);
        price += cell[c + PRICE] + cell[c + STRIDE + PRICE] + table.person(visit, r) - calls.leftOut[visit];
        for (int g = 0; g < goods; g++) {
            load[r * goods + g] += calls.load[visit * goods + g];
        }
        roundOf[visit] = r;
        for (int p = at; p <= length[r]; p++) {
            position[visits[r][p]] = p;
        }
        absent.remove(visit);
        startFrom(cell, at, length[r], at + 1);
        limitFrom(cell, at, at);
    }

    /** Takes so many visits out of a round, from a position on. */
    void takeOut(int r, int from, int count) {
        touch(r);
        var cell = cells[r];
        var calls = table.calls;
        for (int p = from; p < from + count; p++) {
            int visit = visits[r][p];
            price += calls.leftOut[visit] - table.person(visit, r) - cell[p * STRIDE + PRICE];
            roundOf[visit] = NONE;
            absent.add(visit);
            for (int g = 0; g < goods; g++) {
                load[r * goods + g] -= calls.load[visit * goods + g];
            }
        }
        int next = from + count;
        price -= cell[next * STRIDE + PRICE];
        int behind = length[r] + 2 - next;
        System.arraycopy(visits[r], next, visits[r], from, behind);
        System.arraycopy(cell, next * STRIDE, cell, from * STRIDE, behind * STRIDE);
        setLength(r, length[r] - count);
        version[r] = ++versions;
        setLeg(r, from);
        price += cell[from * STRIDE + PRICE];
        for (int p = from; p <= length[r]; p++) {
            position[visits[r][p]] = p;
        }
        startFrom(cell, from, length[r], from);
        limitFrom(cell, from - 1, from - 1);
    }

    /** Lets two rounds that are alike swap all they have from a position on; all they have then must be lawful. */
    void swapTails(int one, int p, int two, int q) {
        touch(one);
        touch(two);
        int ofOne = length[one] + 1 - p;
        int ofTwo = length[two] + 1 - q;
        price -= cells[one][p * STRIDE + PRICE] + cells[two][q * STRIDE + PRICE];
        if (visits[one].length < p + ofTwo + 1) {
            grow(one, p + ofTwo + 1);
        }
        if (visits[two].length < q + ofOne + 1) {
            grow(two, q + ofOne + 1);
        }
        tail(one, p, ofOne);
        move(two, q, ofTwo, one, p);
        System.arraycopy(tailVisits, 0, visits[two], q, ofOne);
        System.arraycopy(tailCells, 0, cells[two], q * STRIDE, (ofOne + 1) * STRIDE);
        setLength(one, p - 1 + ofTwo);
        setLength(two, q - 1 + ofOne);
        settleTail(one, p);
        settleTail(two, q);
    }

    private void tail(int r, int from, int count) {
        System.arraycopy(visits[r], from, tailVisits, 0, count);
        System.arraycopy(cells[r], from * STRIDE, tailCells, 0, (count + 1) * STRIDE);
    }

    private void move(int from, int at, int count, int to, int behind) {
        System.arraycopy(visits[from], at, visits[to], behind, count);
        System.arraycopy(cells[from], at * STRIDE, cells[to], behind * STRIDE, (count + 1) * STRIDE);
    }

    /** Puts right what hangs on a tail that a round has been given. */
    private void settleTail(int r, int from) {
        version[r] = ++versions;
        setLeg(r, from);
        price += cells[r][from * STRIDE + PRICE];
        for (int g = 0; g < goods; g++) {
            load[r * goods + g] = 0;
        }
        for (int p = 1; p <= length[r]; p++) {
            int visit = visits[r][p];
            roundOf[visit] = r;
            position[visit] = p;
            for (int g = 0; g < goods; g++) {
                load[r * goods + g] += table.calls.load[visit * goods + g];
            }
        }
        startFrom(cells[r], from, length[r], from);
        limitFrom(cells[r], from - 1, from - 1);
    }

    private void setLength(int r, int visitsInIt) {
        if (length[r] == 0 && visitsInIt > 0) {
            used.add(r);
        } else if (length[r] > 0 && visitsInIt == 0) {
            used.remove(r);
        }
        length[r] = visitsInIt;
    }

    private void makeRoom(int r) {
        if (length[r] + 3 > visits[r].length) {
            grow(r, length[r] + 3);
        }
    }

    private void grow(int r, int positions) {
        visits[r] = Arrays.copyOf(visits[r], 2 * positions);
        cells[r] = Arrays.copyOf(cells[r], 2 * positions * STRIDE);
    }

    private void setLeg(int r, int at) {
        var cell = cells[r];
        int c = at * STRIDE;
        var fare = table.fares[table.spans.fare[r]];
        long way;
        if (length[r] == 0) {
            way = 0;
        } else if (at == 1) {
            way = fare.leave[visits[r][1]];
        } else if (at == length[r] + 1) {
            way = fare.reach[visits[r][length[r]]];
        } else {
            way = fare.onward[cell[c - STRIDE + PLACE] * fare.places + cell[c + PLACE]];
        }
        cell[c + PRICE] = WayTable.price(way);
        cell[c + WAY] = WayTable.seconds(way);
    }

    /** Works out earliest ends from a position on, until one behind {@code atLeast} is as it was. */
    private static void startFrom(int[] cell, int from, int last, int atLeast) {
        int depart = cell[(from - 1) * STRIDE + DEPART];
        for (int p = from, c = from * STRIDE; p <= last; p++, c += STRIDE) {
            depart = Math.max(depart + cell[c + WAY], cell[c + OPENS]) + cell[c + LENGTH];
            if (cell[c + DEPART] == depart && p >= atLeast) {
                return;
            }
            cell[c + DEPART] = depart;
        }
    }

    /** Works out latest starts from a position back to the first, until one before {@code atMost} is as it was. */
    private static void limitFrom(int[] cell, int from, int atMost) {
        int c = from * STRIDE;
        int latest = cell[c + STRIDE + LATEST];
        for (int p = from; p >= 1; p--, c -= STRIDE) {
            latest = Math.min(cell[c + CLOSES], latest - cell[c + STRIDE + WAY] - cell[c + LENGTH]);
            if (cell[c + LATEST] == latest && p < atMost) {
                return;
            }
            cell[c + LATEST] = latest;
        }
    }
}
