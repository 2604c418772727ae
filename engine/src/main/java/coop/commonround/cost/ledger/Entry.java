package coop.commonround.cost.ledger;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Money;

/**
 * A line before it is rounded.
 *
 * @param account usually that of its kind
 * @param working may be shared by entries that came about in the same way
 */
public record Entry(Subject subject, LineKind kind, Account account, Working working) {

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
