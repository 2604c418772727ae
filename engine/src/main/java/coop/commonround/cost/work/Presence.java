package coop.commonround.cost.work;

import static java.util.Objects.requireNonNull;

import coop.commonround.cost.ledger.Subject;
import coop.commonround.model.Attendance;
import coop.commonround.model.Careworker;
import coop.commonround.model.Shift;
import coop.commonround.model.Visit;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One careworker at one visit, with all that is known of both.
 *
 * @param isFirst whether it is the first of its round
 * @param journeys the ways paid with it: from the visit before, and the commute if the policy pays it
 * @param subject what its lines are counted to
 * @param paid which part of it is paid
 * @param paidUntil when the time in the home that is paid ends: with the attendance, unless planned time is paid for
 * @param awake in a sleep-in; empty of time for any other visit
 */
public record Presence(
        Visit visit,
        Careworker careworker,
        Shift shift,
        Attendance attendance,
        boolean isFirst,
        List<Journey> journeys,
        Subject subject,
        Paid paid,
        Instant paidUntil,
        Night awake) {
    /**
     * Which part of a presence is paid.
     *
     * @param time share of contact and travel time, 0 to 1
     * @param mileage share of the miles, 0 to 1
     */
    public record Paid(BigDecimal time, BigDecimal mileage) {
        /** All of it: the visit was made. */
        public static final Paid WHOLE = new Paid(BigDecimal.ONE, BigDecimal.ONE);

        /** None of it. */
        public static final Paid NOTHING = new Paid(BigDecimal.ZERO, BigDecimal.ZERO);
    }

    public Presence {
        journeys = List.copyOf(journeys);
        requireNonNull(paid, "paid");
    }

    /** Of a visit that was made. */
    public Presence(
            Visit visit,
            Careworker careworker,
            Shift shift,
            Attendance attendance,
            boolean isFirst,
            List<Journey> journeys,
            Subject subject) {
        this(
                visit,
                careworker,
                shift,
                attendance,
                isFirst,
                journeys,
                subject,
                Paid.WHOLE,
                attendance.end(),
                Night.awake(attendance, Duration.ZERO));
    }

    public Presence withPaid(Paid other) {
        return new Presence(visit, careworker, shift, attendance, isFirst, journeys, subject, other, paidUntil, awake);
    }

    /** Paid for so much of its time in the home, and awake so long if it is a sleep-in. */
    Presence withTime(PaidTime time) {
        boolean isSleepIn = visit.kind() == Visit.Kind.SLEEP_IN;
        return new Presence(
                visit,
                careworker,
                shift,
                attendance,
                isFirst,
                journeys,
                subject,
                paid,
                attendance.start().plus(time.contact(careworker, attendance)),
                Night.awake(attendance, isSleepIn ? time.awake(careworker, attendance) : Duration.ZERO));
    }

    /** Whether its visit was called off. */
    public boolean isCalledOff() {
        return !visit.isToBeRostered();
    }

    /** How long the ways take that are paid with it. */
    public Duration travel() {
        return journeys.stream().map(journey -> journey.leg().time()).reduce(Duration.ZERO, Duration::plus);
    }

    public boolean isShadowing() {
        return visit.kind() == Visit.Kind.SHADOW;
    }
}
