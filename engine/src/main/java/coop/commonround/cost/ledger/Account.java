package coop.commonround.cost.ledger;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The chart of accounts: income, and the cost lines of Annex A, section 3, of the Fair Cost of Care exercise
 * (Department of Health and Social Care, 2022), which commissioners know by these names.
 */
public enum Account {
    INCOME(Section.INCOME, "Income"),

    DIRECT_CARE(Section.DIRECT, "Direct care"),
    TRAVEL_TIME(Section.DIRECT, "Travel time"),
    MILEAGE(Section.DIRECT, "Mileage"),
    PPE(Section.DIRECT, "PPE"),
    TRAINING_TIME(Section.DIRECT, "Training (staff time)"),
    HOLIDAY(Section.DIRECT, "Holiday"),
    NON_CONTACT_PAY(Section.DIRECT, "Additional non-contact pay"),
    SICKNESS(Section.DIRECT, "Sickness/maternity/paternity"),
    NOTICE(Section.DIRECT, "Notice/suspension"),
    NATIONAL_INSURANCE(Section.DIRECT, "NI"),
    PENSION(Section.DIRECT, "Pension"),

    BACK_OFFICE(Section.OVERHEAD, "Back office staff"),
    TRAVEL_COSTS(Section.OVERHEAD, "Travel costs (parking/lease)"),
    PREMISES(Section.OVERHEAD, "Rent/rates/utilities"),
    RECRUITMENT(Section.OVERHEAD, "Recruitment/DBS"),
    TRAINING_BOUGHT(Section.OVERHEAD, "Training (third party)"),
    IT(Section.OVERHEAD, "IT (hardware, software, CRM, ECM)"),
    TELEPHONY(Section.OVERHEAD, "Telephony"),
    STATIONERY(Section.OVERHEAD, "Stationery/postage"),
    INSURANCE(Section.OVERHEAD, "Insurance"),
    PROFESSIONAL(Section.OVERHEAD, "Legal/finance/professional"),
    MARKETING(Section.OVERHEAD, "Marketing"),
    AUDIT(Section.OVERHEAD, "Audit & compliance"),
    CONSUMABLES(Section.OVERHEAD, "Uniforms & consumables"),
    ASSISTIVE_TECHNOLOGY(Section.OVERHEAD, "Assistive technology"),
    HEAD_OFFICE(Section.OVERHEAD, "Central/head-office recharges"),
    OTHER(Section.OVERHEAD, "Other"),
    CQC_FEES(Section.OVERHEAD, "CQC fees"),

    /** What is aimed at on top of cost; no cost itself, so no line of a statement is booked to it. */
    RETURN(Section.RETURN, "Return on operations");

    /** What an account counts towards. */
    public enum Section {
        INCOME,
        /** Caused by the hours worked. */
        DIRECT,
        /** Caused by no single hour. */
        OVERHEAD,
        RETURN
    }

    private final Section section;
    private final String text;

    Account(Section section, String text) {
        this.section = section;
        this.text = text;
    }

    public Section section() {
        return section;
    }

    /** Its name in the annex. */
    public String text() {
        return text;
    }

    /** The account of a name in the annex, without regard to case. */
    public static Optional<Account> find(String text) {
        return Stream.of(values())
                .filter(account -> account.text.equalsIgnoreCase(text.strip()))
                .findFirst();
    }
}
