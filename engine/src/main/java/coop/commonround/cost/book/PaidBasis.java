package coop.commonround.cost.book;

import java.time.Duration;

/** Which of two times in a home a careworker is paid for, where what was given is known. */
public enum PaidBasis {
    /** What was rostered. */
    PLANNED,
    /** What was recorded. */
    RECORDED,
    /** The longer of both. */
    LONGER;

    /** The time that is paid. */
    public Duration of(Duration planned, Duration recorded) {
        return switch (this) {
            case PLANNED -> planned;
            case RECORDED -> recorded;
            case LONGER -> planned.compareTo(recorded) > 0 ? planned : recorded;
        };
    }
}
