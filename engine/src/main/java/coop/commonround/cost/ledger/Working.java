package coop.commonround.cost.ledger;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Money;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a sum came about: a quantity at a rate. What it comes to is worked out once. */
public final class Working {
    private final String what;
    private final Quantity quantity;
    private final Money rate;
    private final String source;
    private final Money exact;

    /**
     * Works it out.
     *
     * @param what in a few words: {@code contact, sunday, +50%}
     * @param rate for one of the quantity's unit
     * @param source the rate card, pay scale or statute the rate stands in
     */
    public Working(String what, Quantity quantity, Money rate, String source) {
        this.what = requireNonNull(what, "what");
        this.quantity = requireNonNull(quantity, "quantity");
        this.rate = requireNonNull(rate, "rate");
        this.source = requireNonNull(source, "source");
        this.exact = quantity.at(rate);
    }

    public String what() {
        return what;
    }

    public Quantity quantity() {
        return quantity;
    }

    /** For one of the quantity's unit. */
    public Money rate() {
        return rate;
    }

    /** The rate card, pay scale or statute the rate stands in. */
    public String source() {
        return source;
    }

    /** What it comes to, not rounded. */
    public Money exact() {
        return exact;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Working working
                && what.equals(working.what)
                && quantity.equals(working.quantity)
                && rate.equals(working.rate)
                && source.equals(working.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(what, quantity, rate, source);
    }

    @Override
    public String toString() {
        return what + ": " + quantity.text() + " at " + rate + " (" + source + ")";
    }
}
