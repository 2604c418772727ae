package coop.commonround.rule.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The least starts that keep every bound, and circles. */
class EarliestStartsTest {
    private final EarliestStarts starts = new EarliestStarts();

    @Test
    void oneWaitsForAnother() {
        int first = starts.add(100);
        int second = starts.add(50);
        starts.waitFor(second, first, 30);
        starts.settle();
        assertThat(starts.start(first)).isEqualTo(100);
        assertThat(starts.start(second)).isEqualTo(130);
    }

    /** The second opens at 200 and is to come no more than 60 after the first. */
    @Test
    void aLongestGapHoldsTheFirstBack() {
        int first = starts.add(100);
        int second = starts.add(200);
        starts.waitFor(second, first, 30);
        starts.waitFor(first, second, -60);
        starts.settle();
        assertThat(starts.start(first)).isEqualTo(140);
        assertThat(starts.start(second)).isEqualTo(200);
    }

    @Test
    void aCircleThatStandsStillStarts() {
        int first = starts.add(100);
        int second = starts.add(200);
        starts.waitFor(second, first, 0);
        starts.waitFor(first, second, 0);
        starts.settle();
        assertThat(starts.start(first)).isEqualTo(200);
        assertThat(starts.start(second)).isEqualTo(200);
    }

    @Test
    void aCircleThatMovesOnNeverStartsNorWhatWaitsForIt() {
        int first = starts.add(100);
        int second = starts.add(200);
        int third = starts.add(0);
        int fourth = starts.add(0);
        starts.waitFor(second, first, 10);
        starts.waitFor(first, second, -9);
        starts.waitFor(third, second, 5);
        starts.settle();
        assertThat(starts.start(first)).isEqualTo(EarliestStarts.NEVER);
        assertThat(starts.start(second)).isEqualTo(EarliestStarts.NEVER);
        assertThat(starts.start(third)).isEqualTo(EarliestStarts.NEVER);
        assertThat(starts.start(fourth)).isZero();
    }

    @Test
    void whoWaitsForWhatNeverStartsNeverStarts() {
        int first = starts.add(100);
        int second = starts.add(200);
        starts.waitUntil(first, EarliestStarts.NEVER);
        starts.waitFor(second, first, -50);
        starts.settle();
        assertThat(starts.start(second)).isEqualTo(EarliestStarts.NEVER);
    }

    private record Bound(int visit, int other, int seconds) {}

    /** Against the plainest way: all bounds over and over; whatever still moves after many times never starts. */
    @Test
    void theStartsAreTheLeast() {
        var random = new SplittableRandom(1);
        int circles = 0;
        for (int i = 0; i < 2_000; i++) {
            int size = 1 + random.nextInt(8);
            var opens = random.ints(size, 0, 50).toArray();
            var bounds = new ArrayList<Bound>();
            for (int b = random.nextInt(2 * size); b > 0; b--) {
                bounds.add(new Bound(random.nextInt(size), random.nextInt(size), random.nextInt(25) - 12));
            }
            starts.clear();
            Arrays.stream(opens).forEach(starts::add);
            bounds.forEach(bound -> starts.waitFor(bound.visit, bound.other, bound.seconds));
            starts.settle();
            var expected = least(opens, bounds);
            for (int visit = 0; visit < size; visit++) {
                assertThat(starts.start(visit)).as("case %s", i).isEqualTo(expected[visit]);
            }
            circles += Arrays.stream(expected).anyMatch(start -> start == EarliestStarts.NEVER) ? 1 : 0;
        }
        assertThat(circles).isBetween(100, 1_900);
    }

    private static int[] least(int[] opens, List<Bound> bounds) {
        int horizon = 100_000;
        var starts = opens.clone();
        boolean isMoving = true;
        while (isMoving) {
            isMoving = false;
            for (var bound : bounds) {
                int pushed = Math.min(horizon, starts[bound.other] + bound.seconds);
                if (starts[bound.other] == horizon) {
                    pushed = horizon;
                }
                if (starts[bound.visit] < pushed) {
                    starts[bound.visit] = pushed;
                    isMoving = true;
                }
            }
        }
        return Arrays.stream(starts)
                .map(start -> start == horizon ? EarliestStarts.NEVER : start)
                .toArray();
    }
}
