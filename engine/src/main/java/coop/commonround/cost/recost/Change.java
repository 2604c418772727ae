package coop.commonround.cost.recost;

import coop.commonround.base.Money;

/**
 * A difference to settle with one party over one kind of line.
 *
 * @param id which payer or careworker; {@link coop.commonround.cost.ledger.GroupBy#NONE} where the party needs no name
 * @param what the kind of line, in the words of the ledger
 * @param before what it came to under what was known then, to the penny
 * @param after what it comes to now, to the penny
 * @param visits how many visits it changes at; 0 where it belongs to none
 * @param rule the sources it comes to that by, now
 */
public record Change(Party party, String id, String what, Money before, Money after, int visits, String rule) {
    /** What is owed on top: by a payer, to anybody else. Below zero, it goes the other way. */
    public Money owed() {
        return after.minus(before);
    }
}
