package coop.commonround.search;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/**
 * Finds a roster and makes it better, until it is told to stop: construction, then ruin and recreate under simulated
 * annealing.
 *
 * <p>The same instance, seed and pace give the same roster. Not for several threads.
 */
public final class Search {
    private final RosterState state;
    private final Instance in;
    private final long seed;
    private final SplittableRandom random;
    private final Neighbours neighbours;
    private final Scale scale;

    /** Told of each better roster, while the state holds it. */
    public interface Listener {
        void found(RosterState better);
    }

    public Search(RosterState state, long seed) {
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
        int byRag = byNeeds != 0 ? byNeeds : in.visit[one].rag().compareTo(in.visit[other].rag());
        int byChoice = byRag != 0 ? byRag : Integer.compare(choices(one), choices(other));
        return byChoice != 0 ? byChoice : Integer.compare(one, other);
    }

    private int choices(int visit) {
        return in.candidates[in.firstAttendance[visit]].length;
    }

    /**
     * Improves the roster step by step; ends with the best one found in the state. {@link #construct} after it finds places
     * that the steps, which do not try every place, have missed.
     *
     * @param isStopped asked before each step
     * @param shareLeft how much of the search is still to come, from 1 down to 0
     * @param listener told of each better roster
     */
    public void improve(BooleanSupplier isStopped, DoubleSupplier shareLeft, Listener listener) {
        var tables = WayTables.find(in, scale);
        if (tables != null) {
            new Lane(state, tables, neighbours, seed).improve(isStopped, shareLeft, listener);
            return;
        }
        var ruin = new Ruin(state, neighbours, random);
        var recreate = new Recreate(state, neighbours, random, false);
        var best = Memory.of(state);
        var coolings = scale.coolings();
        long steps = 0;
        double current = cost();
        long currentHard = state.hard();
        while (!isStopped.getAsBoolean()) {
            double left = shareLeft.getAsDouble();
            coolings.measure(steps++, left);
            if (coolings.endsWithTheBest(left)) {
                best.restore(state);
                current = cost();
                currentHard = state.hard();
            }
            double temperature = coolings.temperature(left);
            state.keep();
            int mark = state.mark();
            ruin.next();
            boolean isLawful = recreate.isExact() ? state.settleTimes() : state.settle();
            state.settleLatest();
            for (int i = 0; i < ruin.size() && isLawful; i++) {
                recreate.insert(ruin.get(i));
            }
            if (recreate.isExact()) {
                state.settlePrices();
            }
            double found = cost();
            if (!isLawful
                    || state.hard() > currentHard
                    || (state.hard() == currentHard
                            && found > current - temperature * StrictMath.log(1 - random.nextDouble()))) {
                state.backTo(mark);
                continue;
            }
            current = found;
            currentHard = state.hard();
            if (best.isWorseThan(state)) {
                best.remember(state);
                listener.found(state);
            }
        }
        state.keep();
        best.restore(state);
    }

    private double cost() {
        return scale.uncoveredMinute * state.medium() + state.soft();
    }
}
