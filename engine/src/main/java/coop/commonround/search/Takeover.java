package coop.commonround.search;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.search.place.Recreate;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Instance;
import coop.commonround.search.table.Neighbours;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Takes over a roster that somebody made, as far as it can be kept: the law is obeyed and every visit can be timed.
 *
 * <p>Attendances in a round that could not hold them whatever else is in it are left out. Where the rest cannot be timed, attendances come in one after another, and those are left out with which visits would
 * wait for one another in a circle or start later than is lawful. Where some of those who go together to a visit are missing, only they
 * are replaced, if there is somebody. Then visits are taken out wherever that mends a breach of law:
 * single visits, whole rounds, and at last all rounds of a careworker; double-ups last of the single visits, all in the order of
 * the instance. The same roster is always taken over in the same way.
 */
public final class Takeover {
    private final RosterState state;
    private final Instance in;

    private Takeover(RosterState state) {
        this.state = state;
        this.in = state.in;
    }

    /**
     * Fills a state in which nobody goes anywhere yet.
     *
     * @param rounds for each round its attendances in order, by number; none twice
     */
    public static void into(RosterState state, int[][] rounds) {
        if (Arrays.stream(rounds).allMatch(round -> round.length == 0)) {
            return;
        }
        var takeover = new Takeover(state);
        takeover.takeIn(rounds);
        takeover.complete();
        takeover.mend();
        state.keep();
    }

    private void takeIn(int[][] rounds) {
        int mark = state.mark();
        for (int r = 0; r < rounds.length; r++) {
            for (int a : rounds[r]) {
                if (in.isCandidate(a, r)) {
                    state.insert(a, r, state.last(r));
                }
            }
        }
        if (!state.settle()) {
            state.backTo(mark);
            takeInOneByOne(rounds);
        }
        state.settleLatest();
    }

    private void takeInOneByOne(int[][] rounds) {
        for (int r = 0; r < rounds.length; r++) {
            for (int a : rounds[r]) {
                int mark = state.mark();
                if (in.isCandidate(a, r)) {
                    state.insert(a, r, state.last(r));
                }
                if (!state.settle()) {
                    state.backTo(mark);
                }
            }
        }
    }

    /** Puts in who is missing at a double-up, so that the others stay where they are. */
    private void complete() {
        var halves = IntStream.range(0, in.visits)
                .filter(v -> state.attending(v) > 0 && !state.isCovered(v))
                .toArray();
        if (halves.length > 0) {
            var recreate = new Recreate(state, new Neighbours(in), new SplittableRandom(0), true);
            Arrays.stream(halves).forEach(recreate::insert);
        }
    }

    private void mend() {
        for (var each : inTheOrderToGo()) {
            if (state.hard() == 0) {
                return;
            }
            takeOutIfThatMends(each);
        }
    }

    /** What is taken out at once: visits, rounds with all who go to their visits, all rounds of a careworker. */
    private List<int[]> inTheOrderToGo() {
        if (state.hard() == 0) {
            return List.of();
        }
        var order = new ArrayList<int[]>();
        int most = Arrays.stream(in.needs).max().orElse(0);
        for (int needs = 1; needs <= most; needs++) {
            for (int v = 0; v < in.visits; v++) {
                if (in.needs[v] == needs) {
                    order.add(new int[] {v});
                }
            }
        }
        addFaces(order);
        addLent(order);
        for (int r = 0; r < in.rounds; r++) {
            order.add(visitsOf(r).toArray());
        }
        for (int c = 0; c < in.careworkers; c++) {
            order.add(Arrays.stream(in.roundsOf[c]).flatMap(this::visitsOf).toArray());
        }
        return order;
    }

    /** Of clients who meet more than they may: what each careworker makes there, from whoever makes least. */
    private void addFaces(List<int[]> order) {
        for (int client = 0; client < in.clients; client++) {
            if (state.facesMet(client) <= in.limit[client]) {
                continue;
            }
            int met = client;
            IntStream.range(0, in.careworkers)
                    .filter(c -> state.timesSeen(met, c) > 0)
                    .boxed()
                    .sorted(Comparator.comparing(c -> state.timesSeen(met, c)))
                    .map(c -> visitsAt(met, c))
                    .forEach(order::add);
        }
    }

    /** Of clients who depend on people lent: what those make there, but once. */
    private void addLent(List<int[]> order) {
        for (int client = 0; client < in.clients; client++) {
            var tooMany = IntStream.builder();
            state.strangers().lent().tooMany(client, tooMany::add);
            order.add(tooMany.build().toArray());
        }
    }

    private int[] visitsAt(int client, int careworker) {
        return Arrays.stream(in.roundsOf[careworker])
                .flatMap(this::visitsOf)
                .filter(v -> in.client[v] == client)
                .toArray();
    }

    private IntStream visitsOf(int round) {
        return Arrays.stream(state.attendancesOf(round)).map(a -> in.visitOf[a]);
    }

    /** Takes out an attendance, and what its careworker may not make without it. */
    private void takeOut(int attendance) {
        int round = state.round(attendance);
        if (round == NONE) {
            return;
        }
        state.remove(attendance);
        state.strangers().leftBy(in.visitOf[attendance], in.careworkerOf[round], stranded -> {
            int end = in.firstAttendance[stranded] + in.needs[stranded];
            for (int a = in.firstAttendance[stranded]; a < end; a++) {
                takeOut(a);
            }
        });
    }

    private void takeOutIfThatMends(int[] visits) {
        long hard = state.hard();
        int mark = state.mark();
        for (int v : visits) {
            int end = in.firstAttendance[v] + in.needs[v];
            for (int a = in.firstAttendance[v]; a < end; a++) {
                takeOut(a);
            }
        }
        if (!state.settle() || state.hard() >= hard) {
            state.backTo(mark);
        } else {
            state.settleLatest();
        }
    }
}
