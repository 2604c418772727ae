package coop.commonround.search.ways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class CoolingsTest {
    private static final long ONE_COOLING = 40_000;

    @Test
    void coolsOnceWhereThereAreStepsForOne() {
        var coolings = measured(ONE_COOLING);
        assertThat(coolings.temperature(1)).isEqualTo(100);
        assertThat(coolings.temperature(0.5)).isCloseTo(10, within(1e-9));
        assertThat(coolings.temperature(0)).isEqualTo(1);
        assertThat(coolings.endsWithTheBest(0.1)).isFalse();
    }

    @Test
    void coolsSeveralTimesWhereThereAreStepsForThat() {
        var coolings = measured(2 * ONE_COOLING);
        assertThat(coolings.temperature(0.58)).isLessThan(2);
        assertThat(coolings.temperature(0.57)).isGreaterThan(90);
        assertThat(coolings.temperature(0.16)).isLessThan(2);
    }

    @Test
    void coolsOnceIfNeverMoreIsWorthIt() {
        var coolings = new Coolings(100, 1, Double.POSITIVE_INFINITY);
        coolings.measure(1_000_000, 0.5);
        assertThat(coolings.temperature(0.5)).isCloseTo(10, within(1e-9));
        assertThat(coolings.endsWithTheBest(0)).isFalse();
    }

    @Test
    void endsLukewarmWithTheBest() {
        var coolings = measured(2 * ONE_COOLING);
        assertThat(coolings.endsWithTheBest(0.151)).isFalse();
        assertThat(coolings.endsWithTheBest(0.15)).isTrue();
        assertThat(coolings.endsWithTheBest(0.14)).isFalse();
        assertThat(coolings.temperature(0.15)).isCloseTo(10, within(1e-9));
        assertThat(coolings.temperature(0)).isEqualTo(1);
    }

    private static Coolings measured(long steps) {
        var coolings = new Coolings(100, 1, ONE_COOLING);
        coolings.measure(1, 0.99);
        coolings.measure(steps / 50, 0.98);
        return coolings;
    }
}
