package coop.commonround.cli.example;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Chance, repeatable: the same seed and purpose give the same draws on every Java, as {@link Random}'s are laid down.
 *
 * <p>Each concern throws its own dice, so that a change to one leaves the others' draws alone.
 */
final class Dice {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private final Random random;

    Dice(long seed, String purpose) {
        random = new Random(seed * SPREAD + purpose.hashCode());
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** From zero up to, but not including, one. */
    double fraction() {
        return random.nextDouble();
    }

    /** A whole number between two, both included. */
    int between(int lowest, int highest) {
        return lowest + random.nextInt(highest - lowest + 1);
    }

    /** As {@link #between}, in steps from the lowest. */
    int between(int lowest, int highest, int step) {
        return lowest + step * between(0, (highest - lowest) / step);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> List<T> shuffled(List<T> things) {
        var copy = new ArrayList<>(things);
        Collections.shuffle(copy, random);
        return copy;
    }
}
