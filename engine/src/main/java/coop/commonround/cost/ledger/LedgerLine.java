package coop.commonround.cost.ledger;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Money;

/**
 * One line of a statement: a total is only ever a sum of these.
 *
 * @param amount in whole pence, less than a penny from the exact sum of the entry; above zero for income and for cost
 *     alike
 */
public record LedgerLine(Entry entry, Money amount) {
    public LedgerLine {
        requireNonNull(entry, "entry");
        if (!isWithinPenny(amount, entry.exact())) {
            throw new IllegalArgumentException(
                    entry.working().what() + " (" + amount + ") is not what it comes to (" + entry.exact() + ")");
        }
    }

    private static boolean isWithinPenny(Money amount, Money exact) {
        long above = amount.pence() - exact.wholePence();
        return above == 0 || (above == 1 && exact.compareTo(Money.pence(exact.wholePence())) > 0);
    }

    /** The same sum, counted to another subject. */
    public LedgerLine countedTo(Subject other) {
        return new LedgerLine(new Entry(other, kind(), account(), entry.working()), amount);
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
