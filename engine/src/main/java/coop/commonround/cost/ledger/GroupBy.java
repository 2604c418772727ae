package coop.commonround.cost.ledger;

import org.jspecify.annotations.Nullable;

/** What the lines of a statement can be summed by. */
public enum GroupBy {
    VISIT,
    CLIENT,
    PACKAGE,
    CONTRACT_LINE,
    /** Who is billed. */
    PAYER,
    CAREWORKER,
    /** The shift whose round it is. */
    ROUND,
    /** The careworker's; the client's, where no careworker has a part in it. */
    TEAM,
    DAY;

    /** Stands for every line that belongs to none: an unused hour has no visit. */
    public static final String NONE = "–";

    /** Where a line is counted. */
    public String keyOf(LedgerLine line) {
        var subject = line.subject();
        var paidBy = subject.paidBy();
        return switch (this) {
            case VISIT -> text(subject.visit());
            case CLIENT -> text(subject.client());
            case PACKAGE -> text(paidBy == null ? null : paidBy.id());
            case CONTRACT_LINE -> text(subject.contractLine());
            case PAYER -> text(paidBy == null ? null : paidBy.payer());
            case CAREWORKER -> text(subject.careworker());
            case ROUND -> text(subject.shift());
            case TEAM -> text(subject.team());
            case DAY -> text(subject.day());
        };
    }

    private static String text(@Nullable Object key) {
        return key == null ? NONE : key.toString();
    }
}
