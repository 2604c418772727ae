package coop.commonround.cost.outlay;

import coop.commonround.cost.book.OnCosts;
import coop.commonround.cost.book.PayScale.Rate;
import coop.commonround.cost.ledger.Entry;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.ledger.Quantity;
import coop.commonround.cost.ledger.Subject;
import coop.commonround.cost.ledger.Working;
import coop.commonround.model.Careworker;
import coop.commonround.model.Shift;
import java.time.Duration;
import java.util.List;

/**
 * Pay for shifts that name their paid hours: the hours the work in them does not fill, at basic pay.
 *
 * <p>Leave, sickness and training that on-costs already set money aside for are paid out of it: a line for what is paid,
 * and one that takes it back, so that nothing is counted twice.
 */
final class ShiftPay {
    private final OnCosts.TimeOff timeOff;

    ShiftPay(OnCosts.TimeOff timeOff) {
        this.timeOff = timeOff;
    }

    /** The hours that are paid beside the work. */
    static Duration unfilled(Shift shift, Duration worked) {
        var hours = shift.paidHours();
        return hours == null || hours.compareTo(worked) <= 0 ? Duration.ZERO : hours.minus(worked);
    }

    /** What a shift that is too short is paid beyond the work in it, by the grade's least for a shift. */
    Entry topUp(Shift shift, Careworker careworker, Duration time, Rate basic) {
        var subject = Subject.of(new Subject.Work(shift.careworker(), shift.id(), careworker.team()), shift.date());
        var paid = AttendancePay.working("minimum paid shift, shift " + shift.id(), time, basic);
        return Entry.of(subject, LineKind.PAID_SHIFT, paid);
    }

    List<Entry> of(Shift shift, Careworker careworker, Duration unfilled, Rate basic) {
        boolean isPaidAlready = shift.kind() == Shift.Kind.LEAVE && timeOff.isRolledUpFor(careworker);
        if (unfilled.isZero() || isPaidAlready) {
            return List.of();
        }
        var kind = kind(shift.kind());
        var subject = Subject.of(new Subject.Work(shift.careworker(), shift.id(), careworker.team()), shift.date());
        return paid(subject, kind, "paid hours", ", shift " + shift.id(), unfilled, basic);
    }

    /** Guaranteed hours that leave takes up, where no shift says how many. */
    List<Entry> guaranteedLeave(Subject subject, Duration time, Rate basic) {
        return paid(subject, LineKind.PAID_LEAVE, "guaranteed hours, on leave", "", time, basic);
    }

    private List<Entry> paid(Subject subject, LineKind kind, String what, String where, Duration time, Rate basic) {
        var paid = AttendancePay.working(what + where, time, basic);
        if (!isSetAside(kind)) {
            return List.of(Entry.of(subject, kind, paid));
        }
        var drawn = new Working(
                "drawn from what is set aside" + where,
                new Quantity.Time(time),
                basic.hour().negated(),
                basic.source());
        return List.of(Entry.of(subject, kind, paid), Entry.of(subject, kind, drawn));
    }

    private static LineKind kind(Shift.Kind kind) {
        return switch (kind) {
            case LEAVE -> LineKind.PAID_LEAVE;
            case SICK -> LineKind.PAID_SICKNESS;
            case TRAINING -> LineKind.PAID_TRAINING;
            case WORK, ON_CALL, STAND_BY, SLEEP_IN, UNAVAILABLE -> LineKind.PAID_SHIFT;
        };
    }

    private boolean isSetAside(LineKind kind) {
        var weeks = timeOff.holidayWeeks();
        return switch (kind) {
            case PAID_LEAVE -> weeks == null || weeks.signum() > 0;
            case PAID_SICKNESS -> timeOff.sicknessShare().signum() > 0;
            case PAID_TRAINING -> timeOff.trainingShare().signum() > 0;
            default -> false;
        };
    }
}
