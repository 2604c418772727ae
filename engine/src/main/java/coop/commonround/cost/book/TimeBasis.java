package coop.commonround.cost.book;

/**
 * Which time of a visit is billed.
 *
 * <p>What is planned only is priced as if it were delivered to the minute, so that a plan agrees with the invoice for it.
 */
public enum TimeBasis {
    /** The commissioned time from the planned start, whatever was recorded. */
    PLANNED,
    /** What was recorded: a length band and the remainder, or by the hour. */
    ACTUAL,
    /** The same, up to what was commissioned. */
    ACTUAL_CAPPED,
    /** The length band that recorded time reaches and nothing for the remainder; by the hour if it reaches none. */
    BANDED_ACTUAL,
    /** Each whole minute recorded, by the hour; length bands do not count. */
    MINUTE_BY_MINUTE
}
