package coop.commonround.rule.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two windows, from second 10 to 20 and from 40 to 50, five seconds late let pass. */
class StartSpansTest {
    private static final StartSpans TWO = new StartSpans(new int[] {10, 40}, new int[] {20, 50}, 5);

    @Test
    void theSoonestStartIsInAWindowOrNotTooLate() {
        assertThat(TWO.soonest(0)).isEqualTo(10);
        assertThat(TWO.soonest(15)).isEqualTo(15);
        assertThat(TWO.soonest(25)).isEqualTo(25);
        assertThat(TWO.soonest(26)).isEqualTo(40);
        assertThat(TWO.soonest(99)).isEqualTo(99);
    }

    @Test
    void theLatestStartIsTheSameBackwards() {
        assertThat(TWO.latest(45)).isEqualTo(45);
        assertThat(TWO.latest(40)).isEqualTo(40);
        assertThat(TWO.latest(39)).isEqualTo(25);
        assertThat(TWO.latest(25)).isEqualTo(25);
        assertThat(TWO.latest(9)).isEqualTo(9);
    }

    @Test
    void latenessIsByTheLastWindowOpen() {
        assertThat(TWO.secondsLate(5)).isZero();
        assertThat(TWO.secondsLate(20)).isZero();
        assertThat(TWO.secondsLate(21)).isEqualTo(1);
        assertThat(TWO.secondsLate(39)).isEqualTo(19);
        assertThat(TWO.secondsLate(40)).isZero();
        assertThat(TWO.secondsLate(51)).isEqualTo(1);
    }

    @Test
    void whatIsOutsideIsCountedToTheNearestLawfulStart() {
        assertThat(TWO.secondsOutside(9)).isEqualTo(1);
        assertThat(TWO.secondsOutside(25)).isZero();
        assertThat(TWO.secondsOutside(26)).isEqualTo(1);
        assertThat(TWO.secondsOutside(39)).isEqualTo(1);
        assertThat(TWO.secondsOutside(55)).isZero();
        assertThat(TWO.secondsOutside(56)).isEqualTo(1);
    }

    /** One thousandth of a penny a minute is 60 a second in the timing's money. */
    @Test
    void thePriceIsThatOfLatenessAndNoStartLiesBetween() {
        var price = TWO.price(1);
        for (int second = 0; second < 60; second++) {
            boolean isBetween = second > 25 && second < 40;
            assertThat(price.at(second))
                    .as("second %s", second)
                    .isEqualTo(isBetween ? PriceCurve.NEVER : 60L * TWO.secondsLate(second));
        }
    }
}
