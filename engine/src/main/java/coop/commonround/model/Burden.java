package coop.commonround.model;

/** What nobody should have too much of: fairness counts it for each careworker. */
public enum Burden {
    /** Days on which work ends in the evening. */
    EVENINGS("evenings", true, RuleId.FAIR_EVENINGS),
    /** Days of weekends with work. */
    WEEKENDS("weekend_days", true, RuleId.FAIR_WEEKENDS),
    /** Bank holidays, and special days of the calendar, with work. */
    BANK_HOLIDAYS("bank_holidays", true, RuleId.FAIR_BANK_HOLIDAYS),
    /** Days with work in more than one shift. */
    SPLIT_DAYS("split_days", true, RuleId.FAIR_SPLIT_DAYS),
    /** Gaps in a round that are too long to be paid. */
    UNPAID_GAPS("unpaid_gap_minutes", false, RuleId.FAIR_GAPS),
    /** Ways between visits. */
    TRAVEL("travel_minutes", false, RuleId.FAIR_TRAVEL);

    private final String column;
    private final boolean isOfDays;
    private final RuleId rule;

    Burden(String column, boolean isOfDays, RuleId rule) {
        this.column = column;
        this.isOfDays = isOfDays;
        this.rule = rule;
    }

    /** What files call a sum of it. */
    public String column() {
        return column;
    }

    /** Whether days are counted; else minutes. */
    public boolean isOfDays() {
        return isOfDays;
    }

    /** Seconds of what is counted once: of a minute, or 1 where days are counted. */
    public int unit() {
        return isOfDays ? 1 : 60;
    }

    /** The rule that prices what is above a fair share of it. */
    public RuleId rule() {
        return rule;
    }
}
