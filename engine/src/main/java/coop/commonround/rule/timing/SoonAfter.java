package coop.commonround.rule.timing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which rounds of a careworker follow one another so soon that the one might have to end in time for the other: for the way
 * to it, or for the rest before its day.
 */
final class SoonAfter {
    private final TimedRound[] rounds;

    SoonAfter(TimedRound[] rounds) {
        this.rounds = rounds;
    }

    int[][] all() {
        Map<TimedCareworker, List<Integer>> byCareworker = new HashMap<>();
        for (int r = 0; r < rounds.length; r++) {
            byCareworker
                    .computeIfAbsent(rounds[r].careworker(), careworker -> new ArrayList<>())
                    .add(r);
        }
        var all = new int[rounds.length][];
        byCareworker.forEach((careworker, own) -> {
            int toHome = careworker.longestWayFromOrToHome();
            int anyWay = Math.max(toHome, careworker.longestWay());
            for (int r : own) {
                all[r] = own.stream()
                        .filter(q -> q != r && canBeSoonAfter(rounds[r], rounds[q], toHome, anyWay))
                        .mapToInt(Integer::intValue)
                        .toArray();
            }
        });
        return all;
    }

    /** Shifts may overlap, so that it is open which of the two rounds comes first. */
    private boolean canBeSoonAfter(TimedRound one, TimedRound other, int toHome, int anyWay) {
        int apart = one.date() < other.date()
                ? Math.max(anyWay, toHome + one.careworker().rest.daily() + toHome)
                : anyWay;
        return one.end() + apart > other.start() && other.end() > one.start();
    }

    /** From who follows whom to who is followed by whom. */
    static int[][] turnedRound(int[][] followers) {
        var turned = new int[followers.length][0];
        for (int r = 0; r < followers.length; r++) {
            for (int q : followers[r]) {
                turned[q] = Arrays.copyOf(turned[q], turned[q].length + 1);
                turned[q][turned[q].length - 1] = r;
            }
        }
        return turned;
    }
}
