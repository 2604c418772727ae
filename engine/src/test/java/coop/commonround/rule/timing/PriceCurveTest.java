package coop.commonround.rule.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Prices by the second: an hour's thousandth of a penny is one, a minute's sixty. */
class PriceCurveTest {
    @Test
    void aMinuteAstrayCostsTheSameEarlyAndLate() {
        var curve = PriceCurve.astray(600, 5_000);
        assertThat(curve.at(600)).isZero();
        // ten minutes at 5,000, in 3600ths
        assertThat(curve.at(0)).isEqualTo(10 * 5_000L * 3600);
        assertThat(curve.at(1_200)).isEqualTo(10 * 5_000L * 3600);
    }

    @Test
    void onlyMinutesAfterASecondCost() {
        var curve = PriceCurve.after(600, 5_000);
        assertThat(curve.at(600)).isZero();
        assertThat(curve.at(-1_000)).isZero();
        assertThat(curve.at(660)).isEqualTo(5_000L * 3600);
    }

    @Test
    void timeAddedUpFollowsItsBands() {
        var curve = PriceCurve.addedUp(
                1_000, new int[] {100, 200, 500}, new int[] {200, 300, 600}, new long[] {3_000, 2_000, 4_000});
        assertThat(curve.at(50) - curve.at(0)).isEqualTo(50 * 1_000);
        assertThat(curve.at(300) - curve.at(0)).isEqualTo(100 * 1_000 + 100 * 3_000 + 100 * 2_000);
        assertThat(curve.at(700) - curve.at(300)).isEqualTo(200 * 1_000 + 100 * 4_000 + 100 * 1_000);
    }

    @Test
    void sumsAreExact() {
        var one = PriceCurve.astray(600, 7).plus(PriceCurve.after(300, 11));
        for (int second = 0; second < 1_000; second += 7) {
            assertThat(one.at(second))
                    .isEqualTo(PriceCurve.astray(600, 7).at(second)
                            + PriceCurve.after(300, 11).at(second));
        }
    }

    @Test
    void knowsFromWhenItNeverFalls() {
        var curve = PriceCurve.astray(600, 5);
        assertThat(curve.isNeverCheaperAfter(599)).isFalse();
        assertThat(curve.isNeverCheaperAfter(600)).isTrue();
        assertThat(PriceCurve.ZERO.isNeverCheaperAfter(-5)).isTrue();
    }

    @Test
    void knowsWhetherTimeGetsCheaper() {
        var evening = PriceCurve.addedUp(1_000, new int[] {100}, new int[] {200}, new long[] {1_500});
        assertThat(evening.neverFlattens(0, 199)).isTrue();
        assertThat(evening.neverFlattens(0, 200)).isFalse();
        assertThat(evening.neverFlattens(200, 900)).isTrue();
    }

    /** Windows at 0 to 10 and from 100 on; late for the first costs 60 a minute, 3,600 a second in the curve's unit, so 80 seconds 288,000. */
    @Test
    void itIsWorthWaitingForTheNextWindowWhereThatCostsLessThanBeingLate() {
        var late = new StartSpans(new int[] {0, 100}, new int[] {10, 200}, 1000).price(60);

        assertThat(late.at(90)).isEqualTo(288_000);
        assertThat(late.worthWaitingFor(90, 0)).isEqualTo(100);
        assertThat(late.worthWaitingFor(90, late.at(90) / 10)).isEqualTo(90);
        assertThat(late.worthWaitingFor(90, late.at(90) / 10 - 1)).isEqualTo(100);
        assertThat(late.worthWaitingFor(5, 0)).isEqualTo(5);
        assertThat(late.worthWaitingFor(150, 0)).isEqualTo(150);
        assertThat(late.worthWaitingFor(250, 0)).isEqualTo(250);
    }
}
