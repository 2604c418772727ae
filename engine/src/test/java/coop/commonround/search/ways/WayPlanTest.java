package coop.commonround.search.ways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class WayPlanTest {
    private static final int VISITS = 100;

    private final WayPlan plan = new WayPlan(100, 1, VISITS);

    @Test
    void coolsOnceWithFewSteps() {
        assertThat(turnsOf(399_000)).isZero();
        assertThat(plan.isCrossing()).isFalse();
        assertThat(plan.temperature(1)).isEqualTo(100);
        assertThat(plan.temperature(0.5)).isCloseTo(10, within(1e-9));
        assertThat(plan.temperature(0)).isEqualTo(1);
    }

    @Test
    void coolsFourTimesAndThenCrossesWithMore() {
        // 401,000 steps: four coolings of 50,000, then five of 30,000 and one of what is left, which is less than two
        assertThat(turnsOf(401_000)).isEqualTo(4 + 5);
        assertThat(plan.isCrossing()).isTrue();
        assertThat(plan.temperature(0)).isCloseTo(1, within(1e-9));
    }

    @Test
    void neverCoolsFromHotMoreThanTwelveTimes() {
        // 12 of 83,333, then 33 of 30,000: the last of 1,000,000 are for one as long as two
        assertThat(turnsOf(2_000_000)).isEqualTo(12 + 32);
    }

    @Test
    void coolsFromHotThenFromLukewarm() {
        plan.turns(0, 1);
        plan.turns(9_000, 0.98); // 450,000 in all: four or five times 50,000 in half of it
        assertThat(plan.temperature(0.876)).isLessThan(2);
        assertThat(plan.isHot(0.876)).isFalse();
        assertThat(plan.turns(56_250, 0.875)).isTrue();
        assertThat(plan.temperature(0.875)).isCloseTo(100, within(1e-9));
        assertThat(plan.isHot(0.875)).isTrue();
        while (!plan.isCrossing()) {
            plan.turns(225_000, 0.5);
        }
        assertThat(plan.temperature(0.5)).isCloseTo(Math.pow(100, 0.4), within(1e-9));
        assertThat(plan.isHot(0.5)).isFalse();
    }

    private int turnsOf(long all) {
        int turns = 0;
        for (long step = 0; step < all; step += 16) {
            turns += plan.turns(step, 1 - (double) step / all) ? 1 : 0;
        }
        return turns;
    }
}
