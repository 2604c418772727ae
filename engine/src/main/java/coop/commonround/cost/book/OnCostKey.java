package coop.commonround.cost.book;

/** By what a careworker's on-costs of a week are shared over their visits of it. */
public enum OnCostKey {
    /** By each visit's own pay: a visit on a Sunday at time and a half carries half as much again. */
    PAY("pay"),
    /** By paid time: contact, travel and waiting. */
    PAID_TIME("paid time"),
    /** By time in the home alone. */
    CONTACT_TIME("contact time"),
    /** Each visit alike, however long. */
    VISITS("visits");

    private final String text;

    OnCostKey(String text) {
        this.text = text;
    }

    /** In words, after "by". */
    public String text() {
        return text;
    }
}
