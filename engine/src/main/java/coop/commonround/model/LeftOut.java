package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Money;

/**
 * An optional visit that nobody goes to.
 *
 * @param price what leaving it out costs
 */
public record LeftOut(VisitId visit, Money price) {
    public LeftOut {
        requireNonNull(visit, "visit");
        requireNonNull(price, "price");
    }
}
