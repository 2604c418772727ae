package coop.commonround.cost.work;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.VisitId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of one careworker's time, planned or recorded.
 *
 * @param from included
 * @param to excluded, after {@code from}
 * @param isPaid whether the pay rules pay it
 * @param visit the visit it is for; for a way or a gap, the visit after it (after the last, the visit before it); null
 *     for none
 * @param miles driven in it in the careworker's own car, and repaid as mileage; 0 for none
 */
public record WorkedSpan(
        CareworkerId careworker,
        Activity activity,
        Instant from,
        Instant to,
        boolean isPaid,
        @Nullable VisitId visit,
        BigDecimal miles) {
    /** What the time is spent on, and on which of two clocks it runs. */
    public enum Activity {
        /** In a home, shadowing and waking nights included. */
        CONTACT("visit", true, true),
        /** Door to door between two visits. */
        TRAVEL("way to visit", true, true),
        /** From home to the first visit or from the last one home: working time (Tyco, C-266/14), never for the wage. */
        COMMUTE("commute of visit", false, true),
        /** A gap after arriving; a long one is the careworker's own time, on either clock. */
        WAITING("gap before visit", true, true),
        /** Hours a shift pays beyond the work in it. */
        SHIFT_HOURS("paid hours of a shift", true, true),
        TRAINING("training", true, true),
        /** Ready to be called at a place of work (regulation 32). */
        STAND_BY("stand-by", true, true),
        /** A sleep-in as a whole: working time, and for the wage only what is awake of it. */
        SLEEP_IN("sleep-in", false, true),
        /** Awake for the purpose of working within a sleep-in, whose working time it is part of. */
        AWAKE("awake time of sleep-in", true, false);

        private final String text;
        private final boolean forWage;
        private final boolean workingTime;

        Activity(String text, boolean forWage, boolean workingTime) {
            this.text = text;
            this.forWage = forWage;
            this.workingTime = workingTime;
        }

        /** In words that a visit's id may follow. */
        public String text() {
            return text;
        }

        /** Whether the minimum wage is due for it (National Minimum Wage Regulations 2015, regs 30 to 34). */
        public boolean isForWage() {
            return forWage;
        }

        /** Whether it runs on the clock of the Working Time Regulations 1998. */
        public boolean isWorkingTime() {
            return workingTime;
        }
    }

    public WorkedSpan {
        requireNonNull(careworker, "careworker");
        requireNonNull(activity, "activity");
        Check.that(from.isBefore(to), "%s: end (%s) must be after start (%s)", activity.text(), to, from);
        Check.that(miles.signum() >= 0, "%s: miles (%s) must not be negative", activity.text(), miles);
    }

    public Duration length() {
        return Duration.between(from, to);
    }

    /** The same, paid. */
    WorkedSpan paid() {
        return new WorkedSpan(careworker, activity, from, to, true, visit, miles);
    }
}
