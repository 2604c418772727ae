package coop.commonround.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CoolingTest {
    private final Instance routing = RoutingDay.of(10, 3, 1);
    private final Instance linked = SoftRoutingDay.of(9, 3, 1);

    @Test
    void coolsOnceWhereNothingMayBeLate() {
        var run = new Run(routing, 200_000);
        assertThat(run.reheatings).isZero();
        assertThat(run.returns).isZero();
        assertThat(run.last).isLessThan(run.first / 50);
    }

    @Test
    void coolsOnceWhereThereIsNoTimeForMore() {
        var run = new Run(linked, 800 * linked.visits);
        assertThat(run.reheatings).isZero();
        assertThat(run.returns).isZero();
        assertThat(run.last).isLessThan(run.first / 50);
    }

    @Test
    void coolsSeveralTimesAndAtLastFromTheBestRoster() {
        var run = new Run(linked, 5 * 800 * linked.visits);
        assertThat(run.reheatings).isBetween(4, 5);
        assertThat(run.returns).isEqualTo(1);
        assertThat(run.last).isLessThan(run.first / 50);
    }

    /** A search of so many steps as its temperatures show it. */
    private static final class Run {
        final double first;
        double last;
        int reheatings;
        int returns;

        Run(Instance in, int steps) {
            var cooling = new Cooling(new Scale(in), in);
            first = new Scale(in).temperature(1);
            last = first;
            for (int i = 1; i <= steps; i++) {
                double left = 1 - (double) i / steps;
                returns += cooling.step(left) ? 1 : 0;
                double temperature = cooling.temperature(left);
                reheatings += temperature > 2 * last ? 1 : 0;
                last = temperature;
            }
        }
    }
}
