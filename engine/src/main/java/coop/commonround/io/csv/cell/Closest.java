package coop.commonround.io.csv.cell;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word somebody probably meant. */
public final class Closest {
    private Closest() {}

    /** A word without case, spaces, hyphens and underscores, as header names and choices are compared. */
    public static String plain(String word) {
        var plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != '_' && c != '-' && !Character.isWhitespace(c) && c != '\u00a0') {
                plain.append(Character.toLowerCase(c));
            }
        }
        return plain.toString();
    }

    /** The known word nearest to what was found, if it is near enough to be what was meant. */
    public static Optional<String> to(String found, Collection<String> known) {
        var plain = plain(found);
        return known.stream()
                .min(Comparator.comparingInt((String word) -> distance(plain, plain(word)))
                        .thenComparing(word -> word))
                .filter(word -> isNear(plain, plain(word)));
    }

    private static boolean isNear(String found, String known) {
        int longer = Math.max(found.length(), known.length());
        boolean begins = found.length() >= 3 && (known.startsWith(found) || found.startsWith(known));
        return begins || distance(found, known) <= Math.max(1, longer / 3);
    }

    /** How many letters must be put in, left out, changed or swapped with their neighbour to turn one word into the other. */
    static int distance(String one, String other) {
        var a = one.toLowerCase(Locale.ROOT);
        var b = other.toLowerCase(Locale.ROOT);
        var d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int changed = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(changed, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean isSwapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return isSwapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
