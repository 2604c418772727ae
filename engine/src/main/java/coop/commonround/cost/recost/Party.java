package coop.commonround.cost.recost;

import coop.commonround.cost.ledger.GroupBy;
import coop.commonround.cost.ledger.LedgerLine;

/** Whom a difference is settled with. */
public enum Party {
    /** A council, a health board, a client: is billed more, or credited. */
    PAYER,
    /** Is paid more, or less: wages and mileage. */
    CAREWORKER,
    /** National Insurance. */
    HMRC,
    PENSION_SCHEME,
    /** What the co-op sets aside of pay: holiday, sickness, training. */
    SET_ASIDE,
    /** Suppliers and overheads. */
    SUPPLIER,
    /** Pence that moved between lines because their sum was rounded anew; settled with nobody. */
    ROUNDING;

    static Party of(LedgerLine line) {
        return switch (line.kind()) {
            case INCOME -> PAYER;
            case NATIONAL_INSURANCE -> HMRC;
            case PENSION -> PENSION_SCHEME;
            case HOLIDAY, TRAINING, SICKNESS -> SET_ASIDE;
            case SUPPLY, OVERHEAD -> SUPPLIER;
            default -> CAREWORKER;
        };
    }

    /** Which payer or careworker; {@link GroupBy#NONE} where there is but one, or none. */
    String nameIn(LedgerLine line) {
        return switch (this) {
            case PAYER -> GroupBy.PAYER.keyOf(line);
            case CAREWORKER -> GroupBy.CAREWORKER.keyOf(line);
            default -> GroupBy.NONE;
        };
    }
}
