package coop.commonround.search.ways;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/**
 * Ruin and recreate under simulated annealing, on rounds whose only prices are ways and people; what several coolings have ended
 * with is crossed.
 *
 * <p>The same table, start, seed and pace give the same rounds. Not for several threads.
 */
public final class WaySearch {
    /** One round in so many is passed over when a place is looked for. */
    private static final int BLINKS = 100;

    /** How much dearer a step may commonly make the rounds at the start: the price of so many average legs. */
    private static final double FIRST_LEGS = 2;

    /** And at the end. */
    private static final double LAST_LEGS = 0.04;

    /** Steps for each visit that one cooling is worth where there are parts. */
    private static final double STEPS_A_VISIT = 4_000;

    /** How many rosters that coolings have ended with are kept to be crossed. */
    private static final int MOST_KEPT = 8;

    /** The temperature is set anew once in so many steps: asking how much is left costs as much as a good part of one. */
    private static final int STEPS_AT_ONE_TEMPERATURE = 16;

    /** How many swaps of tails are weighed before each step: one takes a hundredth of a step's time. */
    private static final int SWAPS = 60;

    /** Better rounds are handed over once in so many steps: writing them down costs many of them. */
    private static final int STEPS_BETWEEN_LISTENING = 50_000;

    private final WayRounds rounds;
    private final WaySeeds seeds;
    private final WayTails tails;
    private final WayRuin ruin;
    private final WayRecreate recreate;
    private final SplittableRandom random;
    private final int visits;

    /** What a leg cost on average at the start. */
    private final double leg;

    private final WayPlan plan;
    private final Crossing crossing;
    private final KeptRounds kept;
    private final BestRounds best;

    /** The best of the cooling that goes on, once that is no longer hot. */
    private final BestRounds ofCooling;

    private long steps;

    /**
     * Starts from rounds that are lawful.
     *
     * @param start for each round its visits in order
     * @param near for each visit those near it, nearest first
     * @param beside for each visit those that could well come right before or after it
     */
    public WaySearch(WayTable table, int[][] start, int[][] near, int[][] beside, long seed) {
        rounds = new WayRounds(table);
        random = new SplittableRandom(seed);
        rounds.replace(start);
        var places = new WayPlaces(rounds, families(table.spans.twin), beside, BLINKS, random);
        seeds = new WaySeeds(near, random);
        ruin = new WayRuin(rounds, near, seeds, random);
        tails = new WayTails(rounds, near, seeds, random);
        recreate = new WayRecreate(rounds, places, random);
        best = new BestRounds(rounds);
        ofCooling = new BestRounds(rounds);
        ofCooling.forget();
        visits = table.calls.size();
        leg = (double) rounds.price / visits;
        plan = new WayPlan(FIRST_LEGS * leg, LAST_LEGS * leg, visits);
        crossing = new Crossing(table, near, random);
        kept = new KeptRounds(MOST_KEPT, random);
    }

    /** How rounds of the price these had at the start cool that are searched in parts, which are not crossed. */
    public Coolings coolings() {
        return new Coolings(FIRST_LEGS * leg, LAST_LEGS * leg, STEPS_A_VISIT * visits);
    }

    private static int[][] families(int[] twin) {
        return IntStream.range(0, twin.length)
                .filter(r -> twin[r] == r)
                .mapToObj(r -> IntStream.range(r, twin.length)
                        .filter(other -> twin[other] == r)
                        .toArray())
                .toArray(int[][]::new);
    }

    /**
     * Improves the rounds step by step until it is told to stop.
     *
     * @param isStopped asked before each step
     * @param shareLeft how much of the search is still to come, from 1 down to 0
     * @param listener handed better rounds now and then, and the best in the end: for each its visits in order
     */
    public void improve(BooleanSupplier isStopped, DoubleSupplier shareLeft, Consumer<int[][]> listener) {
        double temperature = 0;
        boolean isHot = true;
        long told = best.price();
        while (!isStopped.getAsBoolean()) {
            if (steps % STEPS_AT_ONE_TEMPERATURE == 0) {
                double left = shareLeft.getAsDouble();
                if (plan.turns(steps, left)) {
                    turn();
                }
                temperature = plan.temperature(left);
                isHot = plan.isHot(left);
            }
            if (steps % STEPS_BETWEEN_LISTENING == 0 && best.price() < told) {
                told = best.price();
                listener.accept(best.visits());
            }
            step(temperature);
            if (!isHot && rounds.price < ofCooling.price()) {
                ofCooling.remember();
            }
        }
        if (best.price() < told) {
            listener.accept(best.visits());
        }
    }

    /** Takes a step. */
    public void step(double temperature) {
        steps++;
        seeds.begin();
        swapTails(temperature);
        rebuild(temperature);
        if (rounds.price < best.price()) {
            best.remember();
        }
    }

    /** Keeps what a cooling has ended with; one from lukewarm begins with a crossing. */
    private void turn() {
        if (ofCooling.isKnown()) {
            kept.add(ofCooling);
        }
        if (plan.isCrossing() && kept.size() > 0) {
            int one = kept.draw();
            rounds.replace(kept.size() == 1 ? kept.get(one) : crossing.of(kept.get(one), kept.get(kept.drawBut(one))));
            rounds.begin();
            recreate.next(0);
        }
        ofCooling.forget();
    }

    private void swapTails(double temperature) {
        seeds.begin();
        for (int i = 0; i < SWAPS; i++) {
            rounds.begin();
            tails.tryOne(temperature);
        }
    }

    private void rebuild(double temperature) {
        long before = rounds.price;
        rounds.begin();
        int absentBefore = rounds.absent.size();
        ruin.next();
        recreate.next(absentBefore);
        long dearer = rounds.price - before;
        if (dearer > 0 && dearer > -temperature * StrictMath.log(1 - random.nextDouble())) {
            rounds.goBack();
        } else {
            rounds.settle();
        }
    }

    /** What the best rounds cost, absent visits included. */
    public long price() {
        return best.price();
    }

    /** The best rounds: for each its visits in order. */
    public int[][] best() {
        return best.visits();
    }

    /** The rounds as they are now: for each its visits in order. */
    public int[][] current() {
        return rounds.copyOfVisits();
    }

    /** How many steps it has made. */
    public long steps() {
        return steps;
    }
}
