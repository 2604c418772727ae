package coop.commonround.cost.book;

import coop.commonround.base.Check;
import coop.commonround.base.Money;
import java.math.BigDecimal;

/** What a band, or overtime, adds to an hour's basic pay. */
public sealed interface Enhancement {
    /** An hour's pay, this included. */
    default Money appliedTo(Money basic) {
        return basic.plus(onTopOf(basic));
    }

    /** What it adds to an hour's basic pay. */
    Money onTopOf(Money basic);

    /** As people say it: {@code 50%}, {@code £1.20 an hour}. */
    String text();

    /** A share of basic pay on top of it: 50 means time and a half. */
    record Percent(BigDecimal percent) implements Enhancement {
        public Percent {
            Check.that(percent.signum() >= 0, "an enhancement (%s%%) must not be negative", percent);
            percent = percent.stripTrailingZeros();
        }

        @Override
        public Money onTopOf(Money basic) {
            return basic.times(percent.movePointLeft(2));
        }

        @Override
        public String text() {
            return percent.toPlainString() + "%";
        }
    }

    /** A sum on top of each hour's basic pay. */
    record PerHour(Money extra) implements Enhancement {
        public PerHour {
            Check.that(!extra.isNegative(), "an enhancement (%s) must not be negative", extra);
        }

        @Override
        public Money onTopOf(Money basic) {
            return extra;
        }

        @Override
        public String text() {
            return extra + " an hour";
        }
    }

    /**
     * As {@code pay.csv} writes it: {@code 50%} for a share of basic pay, {@code 1.20} for pounds an hour.
     *
     * @throws IllegalArgumentException if it is neither
     */
    static Enhancement parse(String text) {
        var entered = text.strip();
        if (!entered.endsWith("%")) {
            return new PerHour(Money.parse(entered));
        }
        var percent = entered.substring(0, entered.length() - 1).strip();
        Check.that(
                percent.matches("\\d{1,4}(\\.\\d{1,4})?"), "an enhancement (%s) must be such as 50%% or 1.20", entered);
        return new Percent(new BigDecimal(percent));
    }
}
