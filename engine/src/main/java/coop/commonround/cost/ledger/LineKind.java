package coop.commonround.cost.ledger;

/** What a line of a statement is for, finer than the account it is booked to. */
public enum LineKind {
    INCOME(Account.INCOME),
    /** Time in the home, at the rate of the hour. */
    CONTACT(Account.DIRECT_CARE),
    /** Time in the home of somebody who goes along to learn. */
    SHADOWING(Account.TRAINING_TIME),
    /** Time of a visit that was called off and is paid. */
    CALLED_OFF(Account.NON_CONTACT_PAY),
    /** A sleep-in that is paid as a whole: its hours are no contact time. */
    SLEEP_IN(Account.DIRECT_CARE),
    /** Time awake to work in a sleep-in that is paid as a whole. */
    AWAKE(Account.DIRECT_CARE),
    TRAVEL(Account.TRAVEL_TIME),
    WAITING(Account.NON_CONTACT_PAY),
    /** What hours above the contract are paid on top. */
    OVERTIME(Account.DIRECT_CARE),
    /** Guaranteed hours that nobody found work for. */
    UNUSED_HOURS(Account.NON_CONTACT_PAY),
    /** Hours paid for a shift whatever is done in it. */
    PAID_SHIFT(Account.NON_CONTACT_PAY),
    PAID_LEAVE(Account.HOLIDAY),
    PAID_SICKNESS(Account.SICKNESS),
    /** Statutory sick pay of a day. */
    SICK_PAY(Account.SICKNESS),
    PAID_TRAINING(Account.TRAINING_TIME),
    MILEAGE(Account.MILEAGE),
    SUPPLY(Account.PPE),
    HOLIDAY(Account.HOLIDAY),
    TRAINING(Account.TRAINING_TIME),
    SICKNESS(Account.SICKNESS),
    NATIONAL_INSURANCE(Account.NATIONAL_INSURANCE),
    PENSION(Account.PENSION),
    /** Booked to the account of the overhead itself. */
    OVERHEAD(Account.OTHER);

    private final Account account;

    LineKind(Account account) {
        this.account = account;
    }

    /** Where such a line is booked. */
    public Account account() {
        return account;
    }
}
