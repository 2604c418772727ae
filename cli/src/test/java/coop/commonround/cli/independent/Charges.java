package coop.commonround.cli.independent;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** What each rule comes to, in pounds; nothing where it has not been charged. */
final class Charges {
    private static final int DECIMALS = 12;

    private final Map<String, BigDecimal> pounds = new TreeMap<>();

    void add(String rule, BigDecimal price) {
        pounds.merge(rule, price, BigDecimal::add);
    }

    void times(String rule, long count, BigDecimal price) {
        add(rule, price.multiply(BigDecimal.valueOf(count)));
    }

    /** A price for each minute, and for parts of one in proportion; no less than nothing. */
    void minutes(String rule, Duration time, BigDecimal price) {
        if (!time.isNegative()) {
            add(rule, part(price, time, Duration.ofMinutes(1)));
        }
    }

    /** A price for each hour, and for parts of one in proportion; no less than nothing. */
    void hours(String rule, Duration time, BigDecimal price) {
        if (!time.isNegative()) {
            add(rule, part(price, time, Duration.ofHours(1)));
        }
    }

    private static BigDecimal part(BigDecimal price, Duration time, Duration unit) {
        return price.multiply(BigDecimal.valueOf(time.toSeconds()))
                .divide(BigDecimal.valueOf(unit.toSeconds()), DECIMALS, RoundingMode.HALF_UP);
    }

    BigDecimal of(String rule) {
        return pounds.getOrDefault(rule, BigDecimal.ZERO);
    }
}
