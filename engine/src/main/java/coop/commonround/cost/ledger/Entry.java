package coop.commonround.cost.ledger;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Money;

/**
 * A line before it is rounded.
 *
 * @param account usually that of its kind
 */
public record Entry(Subject subject, LineKind kind, Account account, Working working) {

    /**
     * How a sum came about.
     *
     * @param what in a few words: {@code contact, sunday, +50%}
     * @param rate for one of the quantity's unit
     * @param source the rate card, pay scale or statute the rate stands in
     */
    public record Working(String what, Quantity quantity, Money rate, String source) {
        public Working {
            requireNonNull(what, "what");
            requireNonNull(quantity, "quantity");
            requireNonNull(rate, "rate");
            requireNonNull(source, "source");
        }

        public Money exact() {
            return quantity.at(rate);
        }
    }

    public Entry {
        requireNonNull(subject, "subject");
        requireNonNull(kind, "kind");
        requireNonNull(account, "account");
        requireNonNull(working, "working");
    }

    public static Entry of(Subject subject, LineKind kind, Working working) {
        return new Entry(subject, kind, kind.account(), working);
    }

    public Money exact() {
        return working.exact();
    }
}
