package coop.commonround.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LegTest {
    @Test
    void aMileIs1609Metres() {
        assertThat(miles("1").metres()).isEqualTo(1609);
    }

    @Test
    void milesAreRoundedToTheNearestMetre() {
        // 2.5 × 1609.344 = 4023.36, down; 0.001 × 1609.344 = 1.609, up
        assertThat(miles("2.5").metres()).isEqualTo(4023);
        assertThat(miles("0.001").metres()).isEqualTo(2);
    }

    @Test
    void aClaimHasTwoDecimals() {
        // 5000 / 1609.344 = 3.10686
        assertThat(new Leg(Duration.ZERO, 5000).miles()).isEqualTo(new BigDecimal("3.11"));
    }

    @Test
    void aClaimOfMilesComesBack() {
        assertThat(miles("7.35").miles()).isEqualTo(new BigDecimal("7.35"));
    }

    @Test
    void aLegIsNotShorterThanNothing() {
        assertThatCode(() -> new Leg(Duration.ZERO, 0)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Leg(Duration.ZERO, -1)).hasMessage("distance (-1 m) must not be negative");
        assertThatThrownBy(() -> new Leg(Duration.ofSeconds(-1), 0)).hasMessageContaining("travel time");
    }

    private static Leg miles(String miles) {
        return Leg.ofMiles(Duration.ofMinutes(10), new BigDecimal(miles));
    }
}
