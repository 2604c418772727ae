package coop.commonround.cost.ledger;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** How much of something a line counts. */
public sealed interface Quantity {
    /** What it comes to at a rate, not rounded. */
    Money at(Money rate);

    /** With its unit: {@code 15 min}, {@code 2.5 miles}, {@code 12.07 %}. */
    String text();

    /** Hours, at a rate an hour. */
    record Time(Duration time) implements Quantity {
        public Time {
            requireNonNull(time, "time");
        }

        /** A share of it, to the second. */
        public Time share(BigDecimal share) {
            var seconds = BigDecimal.valueOf(time.toSeconds()).multiply(share);
            return new Time(
                    Duration.ofSeconds(seconds.setScale(0, RoundingMode.HALF_UP).longValueExact()));
        }

        @Override
        public Money at(Money hour) {
            return hour.forTime(time);
        }

        @Override
        public String text() {
            var minutes = BigDecimal.valueOf(time.toSeconds()).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
            return plain(minutes) + " min";
        }
    }

    /** Miles, at a rate a mile. */
    record Miles(BigDecimal miles) implements Quantity {
        @Override
        public Money at(Money mile) {
            return mile.times(miles);
        }

        @Override
        public String text() {
            return plain(miles) + " miles";
        }
    }

    /** Pieces, at a price each. */
    record Each(BigDecimal number) implements Quantity {
        public static final Each ONE = new Each(BigDecimal.ONE);

        @Override
        public Money at(Money each) {
            return each.times(number);
        }

        @Override
        public String text() {
            return plain(number.setScale(Math.min(number.scale(), 4), RoundingMode.HALF_UP));
        }
    }

    /** A share of a sum, which stands in the place of the rate. */
    record Share(BigDecimal share) implements Quantity {
        @Override
        public Money at(Money sum) {
            return sum.times(share);
        }

        @Override
        public String text() {
            var percent = share.movePointRight(2);
            return plain(percent.setScale(Math.min(percent.scale(), 2), RoundingMode.HALF_UP)) + " %";
        }
    }

    private static String plain(BigDecimal number) {
        var shortest = number.stripTrailingZeros();
        return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
    }
}
