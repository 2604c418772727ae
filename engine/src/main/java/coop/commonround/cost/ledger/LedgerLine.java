package coop.commonround.cost.ledger;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.base.Money;

/**
 * One line of a statement: a total is only ever a sum of these.
 *
 * @param amount in whole pence, less than a penny from the exact sum of the entry; above zero for income and for cost
 *     alike
 */
public record LedgerLine(Entry entry, Money amount) {
    private static final Money PENNY = Money.pence(1);

    public LedgerLine {
        requireNonNull(entry, "entry");
        var exact = entry.exact();
        var off = amount.minus(exact);
        Check.that(
                off.compareTo(PENNY) < 0 && off.negated().compareTo(PENNY) < 0,
                "%s (%s) is not what it comes to (%s)",
                entry.working().what(),
                amount,
                exact);
    }

    public Subject subject() {
        return entry.subject();
    }

    public LineKind kind() {
        return entry.kind();
    }

    public Account account() {
        return entry.account();
    }

    public String what() {
        return entry.working().what();
    }

    public Quantity quantity() {
        return entry.working().quantity();
    }

    public Money rate() {
        return entry.working().rate();
    }

    public String source() {
        return entry.working().source();
    }

    public boolean isIncome() {
        return account() == Account.INCOME;
    }
}
