package coop.commonround.search;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.search.cells.Dirty;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Instance;
import coop.commonround.search.table.Neighbours;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;

/**
 * Chooses what to take out of a roster next: visits whose places belong together.
 *
 * <p>Strings of visits that follow one another in rounds near a seed (after Christiaens and Vanden Berghe 2020), a client's
 * visits of the week, the rounds of one or two careworkers on a day. Some uncovered visits near the seed join the queue.
 */
final class Ruin {
    private static final int LONGEST_STRING = 10;

    /** The same where visits are linked and may be late: shorter strings, so of more rounds. */
    private static final int LONGEST_STRING_IF_LATE = 6;

    /** Above all keys by which visits are sorted. */
    private static final long LAST = 1L << 30;

    private static final int AVERAGE_TAKEN = 10;

    /** About how many visits are taken out where one careworker's at a client are. */
    private static final int MOST_OF_FACE = 30;

    /** Of so many nearest visits some join them. */
    private static final int NEAR_A_FACE = 20;

    /** How many uncovered visits are tried again each time: trying all would cost most of the time. */
    private static final int UNCOVERED_TRIED = 6;

    private final RosterState state;
    private final Instance in;
    private final SplittableRandom random;
    private final Neighbours neighbours;
    private final boolean isOfFaces;
    private final IdleSeeds idle;
    private final Dirty queue;
    private final Dirty roundsTaken;

    /** Short visits that have come out because those who made them have not been introduced: they go back last. */
    private final Dirty stranded;

    private final IntConsumer strand = this::strand;
    private long[] keys = new long[64];

    /**
     * Chooses from a state.
     *
     * @param isOfFaces whether it takes out nothing but what one careworker makes at one client, to give the client another team
     */
    Ruin(RosterState state, Neighbours neighbours, SplittableRandom random, boolean isOfFaces) {
        this.isOfFaces = isOfFaces;
        this.state = state;
        this.in = state.in;
        this.random = random;
        this.neighbours = neighbours;
        this.idle = new IdleSeeds(state, neighbours, random);
        this.queue = new Dirty(in.visits);
        this.roundsTaken = new Dirty(in.rounds);
        this.stranded = new Dirty(in.visits);
    }

    /** Takes visits out, and leaves them and some that were uncovered to {@link #get}, in the order to put them back. */
    void next() {
        queue.clear();
        stranded.clear();
        int uncovered = random.nextInt(3) == 0 ? state.anyUncovered(random) : NONE;
        int near = uncovered == NONE ? idle.next() : uncovered;
        int seed = near == NONE ? state.part().anyVisit(random) : near;
        int kind = in.isRouting ? 0 : random.nextInt(20);
        int template = in.templates.of[seed];
        if (isOfFaces) {
            takeOfFace(in.client[seed]);
        } else if (in.templates.isWholeLaw && template != NONE && random.nextInt(3) == 0) {
            takeOfTemplate(template);
        } else if (in.isSoftRouting && kind >= 16) {
            takeScattered(seed);
        } else if (in.isSoftRouting || kind < 14) {
            takeStrings(seed);
        } else if (kind < 15) {
            takeOfFace(in.client[seed]);
        } else if (kind < 17) {
            takeOfClient(in.client[seed]);
        } else {
            takeRounds(seed);
        }
        addUncoveredNear(seed);
        for (int i = 0; i < queue.size(); i++) {
            takeOut(queue.get(i));
        }
        sort();
    }

    /** How many visits there are to put back. */
    int size() {
        return queue.size();
    }

    int get(int index) {
        return queue.get((int) keys[index]);
    }

    /** Notes a visit to be taken out, in the form in which it is made, if it may change. */
    private void add(int visit) {
        if (state.part().hasVisit[visit]) {
            int other = in.singles.other[visit];
            queue.add(other == NONE || state.attending(visit) > 0 || state.attending(other) == 0 ? visit : other);
        }
    }

    private void strand(int visit) {
        add(visit);
        stranded.add(visit);
    }

    private void takeOut(int visit) {
        int end = in.firstAttendance[visit] + in.needs[visit];
        for (int a = in.firstAttendance[visit]; a < end; a++) {
            int round = state.round(a);
            if (round != NONE) {
                state.remove(a);
                state.strangers().leftBy(visit, in.careworkerOf[round], strand);
            }
        }
    }

    private void takeStrings(int seed) {
        roundsTaken.clear();
        int longest = in.isSoftRouting ? LONGEST_STRING_IF_LATE : LONGEST_STRING;
        int strings = 1 + (int) (random.nextDouble() * (4.0 * AVERAGE_TAKEN / (1 + longest)));
        takeStringsAround(seed, longest, strings);
    }

    private void takeStringsAround(int seed, int longest, int strings) {
        add(seed);
        takeStringOf(seed, longest);
        var near = neighbours.near[seed];
        for (int i = 0; i < near.length && roundsTaken.size() < strings; i++) {
            if (state.attending(near[i]) > 0) {
                takeStringOf(near[i], longest);
            }
        }
    }

    /** Takes a string around a visit out of each of its rounds that has not lost one yet. */
    private void takeStringOf(int visit, int longest) {
        int end = in.firstAttendance[visit] + in.needs[visit];
        for (int a = in.firstAttendance[visit]; a < end; a++) {
            int round = state.round(a);
            if (round != NONE && state.part().hasRound[round] && !roundsTaken.has(round)) {
                roundsTaken.add(round);
                takeString(a, 1 + random.nextInt(longest));
            }
        }
    }

    /** Takes up to so many attendances in a row, around one; every other time it leaves one in the middle. */
    private void takeString(int attendance, int length) {
        int left = length > 1 && random.nextInt(2) == 0 ? 1 + random.nextInt(length - 1) : NONE;
        int span = left == NONE ? length : length + 1;
        int back = random.nextInt(span);
        int at = attendance;
        int walked = 0;
        while (walked < back && state.previous(at) != NONE) {
            at = state.previous(at);
            walked++;
        }
        for (int i = 0; i < span && at != NONE; i++) {
            if (i != left) {
                add(in.visitOf[at]);
            }
            at = state.next(at);
        }
    }

    /** Takes visits near a seed in place and time, whatever rounds they lie in, two of three. */
    private void takeScattered(int seed) {
        int wanted = AVERAGE_TAKEN / 2 + random.nextInt(3 * AVERAGE_TAKEN / 2);
        add(seed);
        var near = neighbours.near[seed];
        for (int i = 0; i < near.length && queue.size() < wanted; i++) {
            if (random.nextInt(3) > 0) {
                add(near[i]);
            }
        }
    }

    private void takeOfClient(int client) {
        var visits = neighbours.ofClient[client];
        int wanted = 2 + random.nextInt(2 * AVERAGE_TAKEN);
        int from = random.nextInt(visits.length);
        for (int i = 0; i < Math.min(wanted, visits.length); i++) {
            add(visits[(from + i) % visits.length]);
        }
    }

    /**
     * Takes all that one careworker makes at a client, mostly whoever makes least, so that nobody need come for that; and some
     * visits near those, so that there is room. A client's visits if only one comes.
     */
    private void takeOfFace(int client) {
        int careworker = state.facesMet(client) < 2 ? NONE : faceOf(client);
        if (careworker == NONE) {
            takeOfClient(client);
            return;
        }
        for (int visit : neighbours.ofClient[client]) {
            if (attends(visit, careworker)) {
                add(visit);
            }
        }
        for (int i = queue.size() - 1; i >= 0 && queue.size() < MOST_OF_FACE; i--) {
            addSomeNear(queue.get(i));
        }
    }

    /** Takes all of a round template that one careworker has to make, so that another may; and some visits near those. */
    private void takeOfTemplate(int template) {
        for (int visit : in.templates.visits[template]) {
            add(visit);
        }
        for (int i = queue.size() - 1; i >= 0 && queue.size() < MOST_OF_FACE; i--) {
            addSomeNear(queue.get(i));
        }
    }

    /** Three times in four the careworker who comes least often; else any who comes. */
    private int faceOf(int client) {
        boolean isAny = random.nextInt(4) == 0;
        int chosen = NONE;
        int least = Integer.MAX_VALUE;
        int met = 0;
        for (int c = 0; c < in.careworkers; c++) {
            int times = state.timesSeen(client, c);
            if (times == 0) {
                continue;
            }
            met++;
            if (isAny ? random.nextInt(met) == 0 : times < least || (times == least && random.nextInt(2) == 0)) {
                chosen = c;
                least = times;
            }
        }
        return chosen;
    }

    private boolean attends(int visit, int careworker) {
        int end = in.firstAttendance[visit] + in.needs[visit];
        for (int a = in.firstAttendance[visit]; a < end; a++) {
            if (state.round(a) != NONE && in.careworkerOf[state.round(a)] == careworker) {
                return true;
            }
        }
        return false;
    }

    private void addSomeNear(int visit) {
        var near = neighbours.near[visit];
        for (int k = 0; k < 3 && near.length > 0; k++) {
            int other = near[random.nextInt(Math.min(NEAR_A_FACE, near.length))];
            if (state.attending(other) > 0 && random.nextInt(2) == 0) {
                add(other);
            }
        }
    }

    private void takeRounds(int seed) {
        int round = state.round(in.firstAttendance[seed]);
        if (round == NONE) {
            add(seed);
            return;
        }
        takeRound(round);
        for (int visit : neighbours.near[seed]) {
            int other = state.round(in.firstAttendance[visit]);
            if (other != NONE && other != round && state.part().hasRound[other] && random.nextInt(3) == 0) {
                takeRound(other);
                return;
            }
        }
    }

    private void takeRound(int round) {
        for (int a = state.first(round); a != NONE; a = state.next(a)) {
            add(in.visitOf[a]);
        }
    }

    private void addUncoveredNear(int seed) {
        int tried = 0;
        var near = neighbours.near[seed];
        for (int i = 0; i < near.length && tried < UNCOVERED_TRIED; i++) {
            if (state.attending(near[i]) == 0 && state.part().hasVisit[near[i]]) {
                queue.add(near[i]);
                tried++;
            }
        }
        int other = tried < UNCOVERED_TRIED ? state.anyUncovered(random) : NONE;
        if (other != NONE) {
            queue.add(other);
        }
    }

    /** At random, hardest first, shortest window first, in order of time, far from home first or last, or fewest choices first. */
    private void sort() {
        int size = queue.size();
        if (keys.length < size) {
            keys = new long[2 * size];
        }
        int kind = random.nextInt(12);
        for (int i = 0; i < size; i++) {
            int v = queue.get(i);
            long key = switch (kind) {
                case 0, 1, 2, 3 -> random.nextInt(1 << 20);
                case 4, 5 -> (1L << 24) - in.uncoveredWeight[v] * in.needs[v] * in.needs[v];
                case 6, 7 -> in.latestLawful[v] - in.opens[v];
                case 8 -> in.opens[v] + (1L << 22);
                case 9 -> (1L << 22) - in.fromHome[v];
                case 10 -> in.fromHome[v];
                default -> in.candidates[in.firstAttendance[v]].length;
            };
            keys[i] = (stranded.has(v) ? key + LAST : key) << 32 | i;
        }
        Arrays.sort(keys, 0, size);
    }
}
