package coop.commonround.search.part;

import coop.commonround.search.table.Instance;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Divides a roster into parts that can be searched beside one another: by day, or a single day by area.
 *
 * <p>Days hardly need one another, and in each all who could go to a visit stay within reach. Weeks divided by area lost more than
 * the threads gained: most careworkers could go to most clients. Where parts meet changes from one time to the next. How many
 * there are depends on the roster alone, never on how many threads search them.
 */
public final class Parts {
    /** A part of some days has at least about so many visits. */
    private static final int VISITS_OF_DAYS = 250;

    /** An area of a day has at least about so many visits. */
    private static final int VISITS_OF_AN_AREA = 500;

    /** And so many careworkers who make them: with fewer there is little to change within it. */
    private static final int CAREWORKERS_OF_AN_AREA = 10;

    private final Instance in;
    private final int[] days;

    /** How many parts there are, at least one. */
    public final int count;

    Parts(Instance in, int count) {
        this.in = in;
        this.count = count;
        days = daysOf(in);
    }

    /**
     * Parts that suit a roster.
     *
     * @param used how many careworkers have visits in it
     */
    public static Parts suiting(Instance in, int used) {
        int days = daysOf(in).length;
        int most = days > 1
                ? Math.min(days, in.visits / VISITS_OF_DAYS)
                : Math.min(used / CAREWORKERS_OF_AN_AREA, in.visits / VISITS_OF_AN_AREA);
        return new Parts(in, Math.max(1, most));
    }

    /** Whether they are divided by day. */
    public boolean areOfDays() {
        return days.length > 1;
    }

    private static int[] daysOf(Instance in) {
        return IntStream.range(0, in.rounds)
                .map(r -> dayOf(in, r))
                .distinct()
                .sorted()
                .toArray();
    }

    private static int dayOf(Instance in, int round) {
        return (int) in.round[round].date().toEpochDay();
    }

    /**
     * Draws parts, with about as many visits in each.
     *
     * @param rounds for each round its visits
     * @return the part of each round
     */
    public int[] draw(int[][] rounds, SplittableRandom random) {
        return days.length > 1 ? drawDays(rounds, random) : new Areas(in, count, rounds).draw(random);
    }

    /** Each day, in random order, comes to the part that has the fewest visits so far. */
    private int[] drawDays(int[][] rounds, SplittableRandom random) {
        var order = days.clone();
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int day = order[i];
            order[i] = order[other];
            order[other] = day;
        }
        var visits = new long[count];
        var partOf = new int[in.rounds];
        for (int day : order) {
            int least = 0;
            for (int p = 1; p < count; p++) {
                least = visits[p] < visits[least] ? p : least;
            }
            for (int r = 0; r < in.rounds; r++) {
                if (dayOf(in, r) == day) {
                    partOf[r] = least;
                    visits[least] += rounds[r].length;
                }
            }
        }
        return partOf;
    }

    private int partOfCandidate(int visit, int[] partOf) {
        var candidates = in.candidates[in.firstAttendance[visit]];
        return candidates.length == 0 ? 0 : partOf[candidates[0]];
    }

    /**
     * The part that each visit belongs to: the one all who go to it belong to. A visit that nobody goes to belongs where one near it
     * does, a double-up and the form in which one makes it alone in the same; one that is made in several parts, or bound to one of another part, belongs to none.
     *
     * @param partOf the part of each round
     * @param rounds for each round its visits
     * @return the part of each visit, or {@link Instance#NONE}
     */
    public int[] ofVisits(int[] partOf, int[][] rounds, int[][] near) {
        int unknown = count;
        var parts = new int[in.visits];
        Arrays.fill(parts, unknown);
        for (int r = 0; r < in.rounds; r++) {
            for (int visit : rounds[r]) {
                parts[visit] = parts[visit] == unknown || parts[visit] == partOf[r] ? partOf[r] : Instance.NONE;
            }
        }
        var made = parts.clone();
        for (int v = 0; v < in.visits; v++) {
            int visit = v;
            if (made[v] == unknown) {
                parts[v] = Arrays.stream(near[v])
                        .map(other -> made[other])
                        .filter(part -> part != unknown && part != Instance.NONE)
                        .findFirst()
                        .orElseGet(() -> partOfCandidate(visit, partOf));
            }
        }
        for (int whole : in.singles.wholes) {
            int alone = in.singles.other[whole];
            int part = made[whole] == unknown && made[alone] != unknown ? parts[alone] : parts[whole];
            parts[whole] = part;
            parts[alone] = part;
        }
        for (var bound : in.bonds.visits) {
            if (Arrays.stream(bound).map(v -> parts[v]).distinct().count() > 1) {
                Arrays.stream(bound).forEach(v -> parts[v] = Instance.NONE);
            }
        }
        return parts;
    }
}
