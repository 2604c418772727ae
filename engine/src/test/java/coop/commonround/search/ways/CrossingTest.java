package coop.commonround.search.ways;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CrossingTest {
    private static final int[][] NEAR = IntStream.range(0, RandomDay.VISITS)
            .mapToObj(v -> IntStream.range(1, RandomDay.VISITS)
                    .map(i -> (v + i) % RandomDay.VISITS)
                    .toArray())
            .toArray(int[][]::new);

    private final SplittableRandom random = new SplittableRandom(1);
    private final WayTable table = RandomDay.table();
    private final Alike alike = new Alike(table);
    private final Crossing crossing = new Crossing(table, NEAR, random);

    @Test
    void eachRoundIsTheOthersOrWhatThatLeavesOfTheFirst() {
        for (int i = 0; i < 1000; i++) {
            var one = roster();
            var other = roster();
            var renumbered = alike.renumbered(one, other);
            var crossed = crossing.of(one, other);
            int taken = 0;
            var visits = Arrays.stream(crossed).flatMapToInt(Arrays::stream).toArray();
            assertThat(visits).doesNotHaveDuplicates();
            for (int r = 0; r < one.length; r++) {
                boolean isOthers = Arrays.equals(crossed[r], renumbered[r]);
                taken += isOthers && crossed[r].length > 0 ? 1 : 0;
                assertThat(isOthers || isPartOf(crossed[r], one[r])).isTrue();
            }
            assertThat(taken).isPositive();
        }
    }

    @Test
    void whatIsTheSameInBothStays() {
        var one = roster();
        assertThat(crossing.of(one, one)).isDeepEqualTo(one);
    }

    @Test
    void numbersOfRoundsThatAreAlikeMeanNothing() {
        var one = roster();
        var other = one.clone();
        other[0] = one[1];
        other[1] = one[2];
        other[2] = one[0];
        assertThat(alike.renumbered(one, other)).isDeepEqualTo(one);
    }

    @Test
    void roundsThatAreNotAlikeKeepTheirNumbers() {
        var apart =
                new Alike(RandomDay.table(IntStream.range(0, RandomDay.ROUNDS).toArray()));
        var one = roster();
        var other = roster();
        assertThat(apart.renumbered(one, other)).isDeepEqualTo(other);
    }

    /** All visits but a few, in rounds and an order drawn at random. */
    private int[][] roster() {
        var rounds = new WayRounds(table);
        for (int v = 0; v < RandomDay.VISITS; v++) {
            int r = random.nextInt(RandomDay.ROUNDS + 1);
            if (r < RandomDay.ROUNDS) {
                rounds.insert(v, r, 1 + random.nextInt(rounds.length[r] + 1));
            }
        }
        return new BestRounds(rounds).visits();
    }

    private static boolean isPartOf(int[] part, int[] whole) {
        int i = 0;
        for (int visit : whole) {
            i += i < part.length && part[i] == visit ? 1 : 0;
        }
        return i == part.length;
    }
}
