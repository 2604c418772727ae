package coop.commonround.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.commonround.base.Money;
import coop.commonround.model.LabourPrices.Band;
import coop.commonround.model.LabourPrices.Prices;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LabourPricesTest {
    private static final Instant SIX = Instant.parse("2026-11-28T18:00:00Z");
    private static final Money HOUR = Money.parse("12.71");

    @Test
    void anybodyNotNamedCostsNothing() {
        var prices = new LabourPrices(Map.of(new CareworkerId("ANN"), Prices.flat(HOUR, Money.pence(45))));
        assertThat(prices.of(new CareworkerId("BEN"))).isEqualTo(Prices.FREE);
    }

    @Test
    void somebodyNamedCostsTheirOwnPrices() {
        var flat = Prices.flat(HOUR, Money.pence(45));
        assertThat(new LabourPrices(Map.of(new CareworkerId("ANN"), flat)).of(new CareworkerId("ANN")))
                .isEqualTo(flat);
    }

    @Test
    void aBandMayStartAsTheOneBeforeEnds() {
        assertThatCode(() -> banded(band(0, 2), band(2, 4))).doesNotThrowAnyException();
        assertThatThrownBy(() -> banded(band(0, 2), band(1, 4)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bands of pay must be in order and not overlap, at 2026-11-28T19:00:00Z");
    }

    @Test
    void aBandEndsAfterItStarts() {
        assertThatThrownBy(() -> band(2, 2)).hasMessageContaining("a band of pay must end");
    }

    @Test
    void payMayBeNothingButNotLess() {
        assertThatCode(() -> Prices.flat(Money.ZERO, Money.ZERO)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Prices.flat(Money.pence(-1), Money.ZERO)).hasMessageContaining("an hour's pay");
        assertThatThrownBy(() -> Prices.flat(HOUR, Money.pence(-1))).hasMessageContaining("pay for a mile");
        assertThatThrownBy(() -> new Prices(HOUR, List.of(), Money.ZERO, Money.pence(-1)))
                .hasMessageContaining("overtime");
    }

    private static Prices banded(Band... bands) {
        return new Prices(HOUR, List.of(bands), Money.ZERO, Money.ZERO);
    }

    private static Band band(int from, int to) {
        return new Band(SIX.plusSeconds(from * 3600L), SIX.plusSeconds(to * 3600L), HOUR);
    }
}
