package coop.commonround.search;

import coop.commonround.search.part.InParts;
import coop.commonround.search.part.Pacing;
import coop.commonround.search.part.Parts;
import coop.commonround.search.place.Recreate;
import coop.commonround.search.place.Savings;
import coop.commonround.search.state.Memory;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Instance;
import coop.commonround.search.table.Neighbours;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds a roster and makes it better, until it is told to stop: construction, then ruin and recreate under simulated
 * annealing.
 *
 * <p>The same instance, seed and number of steps give the same roster. Called from one thread; it may use others.
 */
public final class Search {
    private final RosterState state;
    private final Instance in;
    private final long seed;
    private final SplittableRandom random;
    private final Neighbours neighbours;
    private final Scale scale;
    private final int threads;

    /** Told of each better roster, while the state holds it. */
    public interface Listener {
        void found(RosterState better);
    }

    /** A search on the calling thread alone. */
    public Search(RosterState state, long seed) {
        this(state, seed, 1);
    }

    /**
     * A search on several threads, if the roster is so large that it is searched in parts.
     *
     * @param threads at least one; what is found in so many steps does not depend on it
     */
    public Search(RosterState state, long seed, int threads) {
        this.threads = threads;
        this.state = state;
        this.in = state.in;
        this.seed = seed;
        this.random = new SplittableRandom(seed);
        this.neighbours = new Neighbours(in);
        this.scale = new Scale(in);
    }

    /** Puts in every visit that nobody goes to, hardest first, each at its cheapest place. */
    public void construct(BooleanSupplier isStopped) {
        if (Savings.suits(in) && state.visitsUncovered() == in.visits) {
            new Savings(state).construct(neighbours);
        }
        var recreate = new Recreate(state, neighbours, random, true);
        IntStream.range(0, in.visits)
                .filter(visit -> !state.isCovered(visit))
                .boxed()
                .sorted(this::hardestFirst)
                .takeWhile(visit -> !isStopped.getAsBoolean())
                .forEach(visit -> {
                    recreate.insert(visit);
                    state.keep();
                });
        state.settlePrices();
        state.keep();
    }

    private int hardestFirst(int one, int other) {
        int byPin = Boolean.compare(in.visit[one].pinnedTo() == null, in.visit[other].pinnedTo() == null);
        int byNeeds = byPin != 0 ? byPin : -Integer.compare(in.needs[one], in.needs[other]);
        int byIntroduction = byNeeds != 0 ? byNeeds : Boolean.compare(needsIntroduction(one), needsIntroduction(other));
        int byRag = byIntroduction != 0 ? byIntroduction : in.visit[one].rag().compareTo(in.visit[other].rag());
        int byChoice = byRag != 0 ? byRag : Integer.compare(choices(one), choices(other));
        return byChoice != 0 ? byChoice : Integer.compare(one, other);
    }

    private boolean needsIntroduction(int visit) {
        return Stream.of(in.knownOnly).anyMatch(each -> each.needsIntroduction(in, visit));
    }

    private int choices(int visit) {
        return in.candidates[in.firstAttendance[visit]].length;
    }

    /**
     * Improves the roster step by step; ends with the best one found in the state. {@link #construct} after it finds places
     * that the steps, which do not try every place, have missed.
     *
     * @param pacing asked before each step
     * @param listener told of each better roster, on the calling thread
     */
    public void improve(Pacing pacing, Listener listener) {
        var tables = WayTables.find(in, scale);
        var parts = Parts.suiting(in, careworkersUsed());
        if (tables != null) {
            new Lane(state, tables, neighbours, seed).improve(pacing, listener, parts, threads);
        } else if (parts.count > 1) {
            var roster = new RosterParts(state, parts, neighbours, scale, listener, threads);
            new InParts(roster, seed).improve(pacing, scale.coolings(), threads);
            roster.backToTheBest();
        } else {
            improveWhole(pacing, listener);
        }
    }

    private int careworkersUsed() {
        return (int) IntStream.range(0, in.careworkers)
                .filter(c -> Arrays.stream(in.roundsOf[c]).anyMatch(r -> state.first(r) != Instance.NONE))
                .count();
    }

    private void improveWhole(Pacing pacing, Listener listener) {
        var annealing = new Annealing(state, neighbours, scale, random);
        var best = Memory.of(state);
        var coolings = scale.coolings();
        long steps = 0;
        while (!pacing.isOver() && pacing.take(1) == 1) {
            double left = pacing.shareLeft();
            coolings.measure(steps++, left);
            if (coolings.endsWithTheBest(left)) {
                best.restore(state);
                annealing.begin();
            }
            if (annealing.step(coolings.temperature(left)) && best.isWorseThan(state)) {
                best.remember(state);
                listener.found(state);
            }
        }
        state.keep();
        best.restore(state);
    }
}
