package coop.commonround.io.json.tree;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the key somebody probably meant. */
final class Closest {
    private Closest() {}

    /** The known key that is nearest, if it is near enough to be what was meant. */
    static Optional<String> to(String found, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String key) -> steps(found, key)).thenComparing(key -> key))
                .filter(key -> steps(found, key) <= Math.max(1, Math.max(found.length(), key.length()) / 3));
    }

    /** How many letters must be put in, left out or changed to turn one key into the other. */
    static int steps(String one, String other) {
        var above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
