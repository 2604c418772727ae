package coop.commonround.search.part;

import coop.commonround.search.ways.Coolings;
import java.util.SplittableRandom;

/**
 * A search of parts beside one another: for a while each goes on by itself, then what they found is put together and the roster is
 * divided anew.
 *
 * <p>The same roster, seed and number of steps give the same roster, however many threads share the parts.
 */
public final class InParts {
    /** How much of the whole search passes before the roster is divided anew. */
    private static final double ONE_SPELL = 0.01;

    /** One step in so many is taken across parts. */
    private static final int STEPS_PER_ONE_ACROSS = 20;

    /** Steps of each part in the first spell; the next are as long as the first ones show to be right. */
    private static final int FIRST_STEPS = 10;

    private final Divided divided;
    private final SplittableRandom random;

    /** What is divided. */
    public interface Divided {
        /** Divides what it holds; gives how many visits each part has. */
        int[] divide(SplittableRandom random);

        /** Improves a part; no two parts at once on the same worker. */
        void improve(int worker, int part, Spell spell);

        /** Puts together what the parts have found. */
        void putTogether();

        /** Whether something is to be improved that lies across parts. */
        boolean hasMoreAcross();

        /** Improves what lies across parts, on the calling thread. */
        void improveAcross(Spell spell);

        /** Goes back to the best found so far. */
        void backToTheBest();
    }

    /**
     * For how long a part goes on by itself.
     *
     * @param steps how many
     * @param temperature how much dearer a step may commonly make it
     * @param seed of its random numbers
     * @param pacing says when all ends
     */
    public record Spell(long steps, double temperature, long seed, Pacing pacing) {}

    public InParts(Divided divided, long seed) {
        this.divided = divided;
        this.random = new SplittableRandom(seed);
    }

    /** Goes on until told to stop. */
    public void improve(Pacing pacing, Coolings coolings, int threads) {
        try (var crew = new Crew(threads)) {
            long steps = 0;
            long wanted = 0;
            while (!pacing.isOver()) {
                double left = pacing.shareLeft();
                coolings.measure(steps, left);
                if (coolings.endsWithTheBest(left)) {
                    divided.backToTheBest();
                }
                var visits = divided.divide(random);
                wanted = Math.max(wanted, (long) FIRST_STEPS * visits.length);
                long granted = pacing.take(wanted);
                if (granted == 0) {
                    return;
                }
                double temperature = coolings.temperature(left);
                long across = divided.hasMoreAcross() ? granted / STEPS_PER_ONE_ACROSS : 0;
                var spells = spells(visits, granted - across, temperature, pacing);
                crew.run(visits.length, (worker, part) -> divided.improve(worker, part, spells[part]));
                divided.putTogether();
                if (across > 0) {
                    divided.improveAcross(new Spell(across, temperature, random.nextLong(), pacing));
                }
                steps += granted;
                wanted = nextSpell(granted, left - pacing.shareLeft());
            }
        }
    }

    private static long nextSpell(long granted, double share) {
        return share <= ONE_SPELL / 2 ? 2 * granted : (long) (granted * ONE_SPELL / share);
    }

    /** Shares out steps by the number of visits. */
    private Spell[] spells(int[] visits, long steps, double temperature, Pacing pacing) {
        var spells = new Spell[visits.length];
        long visitsLeft = 0;
        for (int each : visits) {
            visitsLeft += each;
        }
        long stepsLeft = steps;
        for (int p = 0; p < visits.length; p++) {
            long share = visitsLeft == 0 ? 0 : stepsLeft * visits[p] / visitsLeft;
            spells[p] = new Spell(share, temperature, random.nextLong(), pacing);
            stepsLeft -= share;
            visitsLeft -= visits[p];
        }
        return spells;
    }
}
