package coop.commonround.search;

import static coop.commonround.search.Instance.NONE;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Chooses what to take out of a roster next: visits whose places belong together.
 *
 * <p>Strings of visits that follow one another in rounds near a seed (after Christiaens and Vanden Berghe 2020), a client's
 * visits of the week, the rounds of one or two careworkers on a day. Some uncovered visits near the seed join the queue.
 */
final class Ruin {
    /** How many near visits each visit knows. */
    private static final int NEIGHBOURS = 80;

    private static final int LONGEST_STRING = 8;
    private static final int AVERAGE_TAKEN = 10;

    /** How many uncovered visits are tried again each time: trying all would cost most of the time. */
    private static final int UNCOVERED_TRIED = 6;

    private final RosterState state;
    private final Instance in;
    private final SplittableRandom random;
    private final int[][] neighbours;
    private final int[][] visitsOfClient;
    private final Dirty queue;
    private final Dirty uncovered;

    Ruin(RosterState state, SplittableRandom random) {
        this.state = state;
        this.in = state.in;
        this.random = random;
        this.neighbours = neighbours();
        this.visitsOfClient = visitsOfClients();
        this.queue = new Dirty(in.visits);
        this.uncovered = new Dirty(in.visits);
    }

    /** Takes visits out and gives them, and some that were uncovered, in the order to put them back. */
    int[] next() {
        queue.clear();
        uncovered.clear();
        for (int v = 0; v < in.visits; v++) {
            if (state.attending(v) == 0) {
                uncovered.add(v);
            }
        }
        int seed = uncovered.size() > 0 && random.nextInt(3) == 0
                ? uncovered.get(random.nextInt(uncovered.size()))
                : random.nextInt(in.visits);
        int kind = random.nextInt(20);
        if (kind < 14) {
            takeStrings(seed);
        } else if (kind < 17) {
            takeOfClient(in.client[seed]);
        } else {
            takeRounds(seed);
        }
        addUncoveredNear(seed);
        var taken = IntStream.range(0, queue.size()).map(queue::get).toArray();
        for (int visit : taken) {
            takeOut(visit);
        }
        return inOrder(taken);
    }

    private void takeOut(int visit) {
        int end = in.firstAttendance[visit] + in.needs[visit];
        for (int a = in.firstAttendance[visit]; a < end; a++) {
            if (state.round(a) != NONE) {
                state.remove(a);
            }
        }
    }

    private void takeStrings(int seed) {
        int wanted = 2 + random.nextInt(2 * AVERAGE_TAKEN - 2);
        takeStringAround(seed);
        for (int i = 0; i < neighbours[seed].length && queue.size() < wanted; i++) {
            int visit = neighbours[seed][i];
            if (state.attending(visit) > 0 && random.nextInt(4) != 0) {
                takeStringAround(visit);
            }
        }
    }

    private void takeStringAround(int visit) {
        int attendance = in.firstAttendance[visit];
        queue.add(visit);
        if (state.round(attendance) == NONE) {
            return;
        }
        int length = random.nextInt(LONGEST_STRING);
        int back = length == 0 ? 0 : random.nextInt(length);
        int at = attendance;
        for (int i = 0; i < back && state.previous(at) != NONE; i++) {
            at = state.previous(at);
        }
        for (int i = 0; i < length && at != NONE; i++) {
            queue.add(in.visitOf[at]);
            at = state.next(at);
        }
    }

    private void takeOfClient(int client) {
        var visits = visitsOfClient[client];
        int wanted = 2 + random.nextInt(2 * AVERAGE_TAKEN);
        int from = random.nextInt(visits.length);
        for (int i = 0; i < Math.min(wanted, visits.length); i++) {
            queue.add(visits[(from + i) % visits.length]);
        }
    }

    private void takeRounds(int seed) {
        int round = state.round(in.firstAttendance[seed]);
        if (round == NONE) {
            queue.add(seed);
            return;
        }
        takeRound(round);
        for (int visit : neighbours[seed]) {
            int other = state.round(in.firstAttendance[visit]);
            if (other != NONE && other != round && random.nextInt(3) == 0) {
                takeRound(other);
                return;
            }
        }
    }

    private void takeRound(int round) {
        for (int a = state.first(round); a != NONE; a = state.next(a)) {
            queue.add(in.visitOf[a]);
        }
    }

    private void addUncoveredNear(int seed) {
        int tried = 0;
        for (int i = 0; i < neighbours[seed].length && tried < UNCOVERED_TRIED; i++) {
            if (state.attending(neighbours[seed][i]) == 0) {
                queue.add(neighbours[seed][i]);
                tried++;
            }
        }
        if (uncovered.size() > 0 && tried < UNCOVERED_TRIED) {
            queue.add(uncovered.get(random.nextInt(uncovered.size())));
        }
    }

    /** At random, hardest first, in order of time, or fewest choices first. */
    private int[] inOrder(int[] taken) {
        int kind = random.nextInt(9);
        var keys = new long[taken.length];
        for (int i = 0; i < taken.length; i++) {
            int v = taken[i];
            long key = switch (kind) {
                case 0, 1, 2 -> random.nextInt(1 << 20);
                case 3, 4, 5 -> (1L << 24) - in.uncoveredWeight[v] * in.needs[v] * in.needs[v];
                case 6 -> in.opens[v] + (1L << 22);
                default -> in.candidates[in.firstAttendance[v]].length;
            };
            keys[i] = key << 32 | i;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> taken[(int) key]).toArray();
    }

    /** For each visit those of its day that are nearest in time and travel, nearest first. */
    private int[][] neighbours() {
        var byDay = IntStream.range(0, in.visits).boxed().collect(Collectors.groupingBy(v -> in.day[v]));
        var near = new int[in.visits][];
        byDay.forEach((day, visits) -> {
            for (int v : visits) {
                near[v] = visits.stream()
                        .filter(other -> other != v)
                        .mapToLong(other -> distance(v, other) << 32 | other)
                        .sorted()
                        .limit(NEIGHBOURS)
                        .mapToInt(key -> (int) key)
                        .toArray();
            }
        });
        return near;
    }

    private long distance(int one, int other) {
        long apart = Math.abs(in.opens[one] - in.opens[other]);
        int way = in.careworkers == 0 || in.seconds[0] == null
                ? 0
                : in.seconds[0][in.place[one] * in.places + in.place[other]];
        return apart / 2 + way;
    }

    private int[][] visitsOfClients() {
        var byClient = new int[in.clients][];
        for (int c = 0; c < in.clients; c++) {
            int client = c;
            byClient[c] = IntStream.range(0, in.visits)
                    .filter(v -> in.client[v] == client)
                    .boxed()
                    .sorted((one, other) -> Integer.compare(in.opens[one], in.opens[other]))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        return byClient;
    }
}
