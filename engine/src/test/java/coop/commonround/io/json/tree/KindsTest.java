package coop.commonround.io.json.tree;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KindsTest {
    @Test
    void minutesMayHaveDecimals() {
        assertThat(read("12.5", Kinds.MINUTES)).contains(Duration.ofSeconds(750));
    }

    @Test
    void minutesOfAThirdAreWholeSeconds() {
        // 1.66666666666667 × 60 = 100.0000000000002 s: the nearest nanosecond is 100 s
        assertThat(read("1.66666666666667", Kinds.MINUTES)).contains(Duration.ofSeconds(100));
    }

    @Test
    void aWholeNumberMayBeWrittenWithAPoint() {
        assertThat(read("2.0", Kinds.WHOLE)).contains(2);
        assertThat(read("2.5", Kinds.WHOLE)).isEmpty();
    }

    @Test
    void aWholeNumberFits() {
        assertThat(read("2147483647", Kinds.WHOLE)).contains(Integer.MAX_VALUE);
        assertThat(read("2147483648", Kinds.WHOLE)).isEmpty();
    }

    @Test
    void moneyIsExact() {
        assertThat(read("\"0.005\"", Kinds.MONEY)).contains(Money.parse("0.005"));
        assertThat(read("\"£5\"", Kinds.MONEY)).isEmpty();
        assertThat(read("\"1e9\"", Kinds.MONEY)).isEmpty();
    }

    @Test
    void aDecimalKeepsItsZeros() {
        assertThat(read("1.40", Kinds.DECIMAL)).contains(new BigDecimal("1.40"));
    }

    @Test
    void aMomentCountsFromItsOffset() {
        assertThat(read("\"2026-06-01T07:30+01:00\"", Kinds.MOMENT)).contains(Instant.parse("2026-06-01T06:30:00Z"));
        assertThat(read("\"2026-06-01T06:30:00Z\"", Kinds.MOMENT)).contains(Instant.parse("2026-06-01T06:30:00Z"));
    }

    @Test
    void aMomentWithoutOffsetIsLocal() {
        assertThat(read("\"2026-06-01T07:30\"", Kinds.MOMENT)).contains(Instant.parse("2026-06-01T06:30:00Z"));
    }

    @Test
    void aMomentThatComesTwiceIsTheFirstUnlessItsOffsetSaysOtherwise() {
        assertThat(read("\"2026-10-25T01:30\"", Kinds.MOMENT)).contains(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(read("\"2026-10-25T01:30+00:00\"", Kinds.MOMENT)).contains(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void aDateIsOfOurTimes() {
        assertThat(read("\"1900-01-01\"", Kinds.DATE)).isPresent();
        assertThat(read("\"1899-12-31\"", Kinds.DATE)).isEmpty();
        assertThat(read("\"2199-12-31\"", Kinds.DATE)).isPresent();
        assertThat(read("\"2200-01-01\"", Kinds.DATE)).isEmpty();
    }

    @Test
    void aPlaceIsOnTheEarth() {
        assertThat(read("90", Kinds.LATITUDE)).contains(90.0);
        assertThat(read("90.1", Kinds.LATITUDE)).isEmpty();
        assertThat(read("-180", Kinds.LONGITUDE)).contains(-180.0);
        assertThat(read("-180.1", Kinds.LONGITUDE)).isEmpty();
    }

    @Test
    void anIdIsNotEmpty() {
        assertThat(read("\" C1 \"", Kinds.ID)).contains("C1");
        assertThat(read("\" \"", Kinds.ID)).isEmpty();
    }

    @Test
    void yesIsTrueWithoutQuotes() {
        assertThat(read("true", Kinds.YES_NO)).contains(true);
        assertThat(read("\"true\"", Kinds.YES_NO)).isEmpty();
    }

    private static <T> Optional<T> read(String value, Kind<T> kind) {
        return JsonText.read("{\"v\": " + value + "}", "x.json", keys -> {
                    var read = keys.must("v", kind);
                    return keys.build(read::get);
                })
                .value();
    }
}
