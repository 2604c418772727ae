package coop.commonround.search.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class SmallestTest {
    @Test
    void bringsTheSmallestToTheFrontInOrder() {
        var random = new SplittableRandom(1);
        for (int i = 0; i < 2_000; i++) {
            int size = 1 + random.nextInt(60);
            var numbers =
                    random.longs(0, 1_000_000_000_000L).distinct().limit(size).toArray();
            if (random.nextInt(4) == 0) {
                Arrays.sort(numbers);
            }
            int count = random.nextInt(size + 1);
            var found = numbers.clone();
            Smallest.toFront(found, count);
            var sorted = numbers.clone();
            Arrays.sort(sorted);
            assertThat(Arrays.copyOf(found, count)).isEqualTo(Arrays.copyOf(sorted, count));
            Arrays.sort(found);
            assertThat(found).isEqualTo(sorted);
        }
    }
}
