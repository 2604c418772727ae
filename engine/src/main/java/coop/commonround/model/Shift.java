package coop.commonround.model;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.base.CivilTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The span one careworker is rostered on a day, or is known to be away.
 *
 * @param start when the first visit may start at the earliest, or, if the policy says so, when the careworker leaves home
 * @param end when the last visit must have ended, or the careworker be home; after {@code start}, past midnight allowed
 * @param paidHours what is paid for the shift whatever is done in it (training, sickness), null if the work decides
 * @param capacity the most that can be carried on the shift in all; what is not named there has no limit
 * @param meal the meal break promised on it, null for none
 */
public record Shift(
        ShiftId id,
        CareworkerId careworker,
        Instant start,
        Instant end,
        Kind kind,
        @Nullable Duration paidHours,
        Quantities capacity,
        @Nullable Meal meal) {
    private static final Duration LONGEST = Duration.ofDays(2);

    /** What the span is for. */
    public enum Kind {
        /** Visits may be placed here. */
        WORK,
        /** Ready to be called from home, which is no working time before a call comes; no visits are placed here. */
        ON_CALL,
        /**
         * Ready to be called at a place of work, all of which is working time (Working Time Regulations 1998, regulation 2; Court of
         * Justice, C-303/98, Simap, and C-151/02, Jaeger); no visits are placed here.
         */
        STAND_BY,
        /** Only sleep-in visits are placed here. */
        SLEEP_IN,
        LEAVE,
        SICK,
        TRAINING,
        UNAVAILABLE;

        /** Whether the careworker is away, so that no other shift may overlap it. */
        public boolean isAway() {
            return isAbsence() || this == STAND_BY;
        }

        /** Whether it can be said of whole days. */
        public boolean isAbsence() {
            return this == LEAVE || this == SICK || this == TRAINING || this == UNAVAILABLE;
        }

        /** Whether it is working time although no visits are made in it. */
        public boolean isOtherWork() {
            return this == TRAINING || this == STAND_BY;
        }

        /** Whether it is a span in which visits of any kind are made. */
        public boolean isForVisits() {
            return this == WORK || this == SLEEP_IN;
        }

        /** Whether a visit of some kind may be placed in it. */
        public boolean takes(Visit.Kind visit) {
            return this == WORK || (this == SLEEP_IN && visit == Visit.Kind.SLEEP_IN);
        }
    }

    /**
     * A meal break: held after arriving somewhere and before a visit, as time of the careworker's own that nobody pays.
     *
     * @param from when it may start
     * @param until when it may start at the latest, not before {@code from}; it may end later
     * @param length how long it is, above zero
     */
    public record Meal(Instant from, Instant until, Duration length) {
        public Meal {
            Check.that(!until.isBefore(from), "meal_until (%s) must not be before meal_from (%s)", until, from);
            Check.that(
                    length.compareTo(Duration.ZERO) > 0 && length.compareTo(Duration.ofHours(4)) <= 0,
                    "meal_minutes (%s) must be above 0 and no more than 4 hours",
                    length);
        }
    }

    /** A shift without a meal break. */
    public Shift(
            ShiftId id,
            CareworkerId careworker,
            Instant start,
            Instant end,
            Kind kind,
            @Nullable Duration paidHours,
            Quantities capacity) {
        this(id, careworker, start, end, kind, paidHours, capacity, null);
    }

    public Shift {
        requireNonNull(id, "id");
        requireNonNull(careworker, "careworker");
        requireNonNull(kind, "kind");
        requireNonNull(capacity, "capacity");
        Check.that(start.isBefore(end), "shift %s: end (%s) must be after start (%s)", id, end, start);
        Check.that(
                Duration.between(start, end).compareTo(LONGEST) <= 0,
                "shift %s must not be longer than %s hours",
                id,
                LONGEST.toHours());
        Check.that(
                paidHours == null || !paidHours.isNegative(),
                "shift %s: paid_hours (%s) must not be negative",
                id,
                paidHours);
    }

    /** An ordinary span of work, on which anything can be carried. */
    public static Shift work(ShiftId id, CareworkerId careworker, Instant start, Instant end) {
        return new Shift(id, careworker, start, end, Kind.WORK, null, Quantities.NONE);
    }

    /** The same shift with other limits to what can be carried. */
    public Shift withCapacity(Quantities other) {
        return new Shift(id, careworker, start, end, kind, paidHours, other, meal);
    }

    /** The same shift from and until other moments. */
    public Shift between(Instant from, Instant until) {
        return new Shift(id, careworker, from, until, kind, paidHours, capacity, meal);
    }

    /** The same shift with another meal break, or with none. */
    public Shift withMeal(@Nullable Meal other) {
        return new Shift(id, careworker, start, end, kind, paidHours, capacity, other);
    }

    /** The local day it starts on: the day it is counted to, even past midnight. */
    public LocalDate date() {
        return CivilTime.dateOf(start);
    }

    public boolean overlaps(Shift other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }
}
