package coop.commonround.cost.income;

import coop.commonround.base.Check;
import coop.commonround.base.Money;
import coop.commonround.cost.ledger.Quantity;
import coop.commonround.cost.ledger.Working;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What one careworker's time at one visit is billed. */
public sealed interface VisitPrice {
    /**
     * It has a price.
     *
     * @param parts that make it up, not rounded: a length band and the remainder, or the hours of each rate
     */
    record Priced(List<Working> parts) implements VisitPrice {
        /** No time is billed. */
        static final Priced NOTHING = new Priced(List.of());

        public Priced {
            parts = List.copyOf(parts);
        }

        public Money exact() {
            return parts.stream().map(Working::exact).collect(Money.sum());
        }

        /** With further parts. */
        Priced and(Stream<Working> more) {
            return new Priced(Stream.concat(parts.stream(), more).toList());
        }

        /** One payer's share of it, the whole or less. */
        List<Working> shared(BigDecimal share) {
            return share.compareTo(BigDecimal.ONE) == 0
                    ? parts
                    : parts.stream()
                            .map(part -> new Working(
                                    part.what() + ", share", new Quantity.Share(share), part.exact(), part.source()))
                            .toList();
        }

        /** The part of it that is due though nobody came. */
        List<Working> calledOff(BigDecimal share, String rule) {
            return parts.stream()
                    .map(part -> new Working(
                            part.what() + ", called off",
                            new Quantity.Share(share),
                            part.exact(),
                            part.source() + "; " + rule))
                    .toList();
        }
    }

    /** The rate card does not say what it is worth. */
    record Unpriced(String why) implements VisitPrice {
        public Unpriced {
            why = Check.text(why, "why");
        }
    }
}
