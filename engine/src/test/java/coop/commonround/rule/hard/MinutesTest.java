package coop.commonround.rule.hard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A breach of a second is a breach of a minute. */
class MinutesTest {
    @Test
    void roundsUp() {
        assertThat(Minutes.roundedUp(1)).isEqualTo(1);
        assertThat(Minutes.roundedUp(60)).isEqualTo(1);
        assertThat(Minutes.roundedUp(61)).isEqualTo(2);
    }

    @Test
    void nothingIsNothing() {
        assertThat(Minutes.roundedUp(0)).isZero();
        assertThat(Minutes.roundedUp(-61)).isZero();
    }
}
