package coop.commonround.cost.ledger;

import org.jspecify.annotations.Nullable;

/** What the lines of a statement can be summed by. */
public enum GroupBy {
    VISIT,
    CLIENT,
    CONTRACT_LINE,
    CAREWORKER,
    DAY;

    /** Stands for every line that belongs to none: an unused hour has no visit. */
    public static final String NONE = "–";

    /** Where a line is counted. */
    public String keyOf(LedgerLine line) {
        var subject = line.subject();
        return switch (this) {
            case VISIT -> text(subject.visit());
            case CLIENT -> text(subject.client());
            case CONTRACT_LINE -> text(subject.contractLine());
            case CAREWORKER -> text(subject.careworker());
            case DAY -> text(subject.day());
        };
    }

    private static String text(@Nullable Object key) {
        return key == null ? NONE : key.toString();
    }
}
