package coop.commonround.cost.work;

import coop.commonround.cost.work.WorkedSpan.Activity;
import coop.commonround.model.Attendance;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Leg;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Round;
import coop.commonround.model.Shift;
import coop.commonround.model.ShiftId;
import coop.commonround.model.Transport;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays out what everybody spends their time on in a roster: visits, ways, gaps, commutes and training. */
public final class WorkedSpans {
    private static final Duration WHOLE_DAY = Duration.ofHours(23);

    private final Problem problem;
    private final Duration paidGap;
    private final PaidTime time;
    private final Known<CareworkerId, Careworker> careworkers;
    private final Known<VisitId, Visit> visits;
    private final Known<ShiftId, Shift> shifts;
    private final Set<ShiftId> hasRound;
    private final List<WorkedSpan> spans = new ArrayList<>();

    private WorkedSpans(Problem problem, Roster roster, PaidTime time) {
        this.problem = problem;
        this.time = time;
        this.paidGap = problem.policy().limits().paidGap();
        this.careworkers = Known.of("careworker", problem.careworkers(), Careworker::id);
        this.visits = Known.of("visit", problem.visits(), Visit::id);
        this.shifts = Known.of("shift", problem.shifts(), Shift::id);
        this.hasRound = roster.rounds().stream().map(Round::shift).collect(Collectors.toSet());
    }

    /**
     * Every stretch of everybody's time, by careworker and start.
     *
     * <p>Training counts for the hours its shift names, or else for the length of the shift; a whole day of it without
     * hours is not counted. The hours a shift of work pays beyond its work first pay for the gaps in it.
     *
     * @param time what of each attendance is paid, and how much of a night was awake
     * @throws IllegalArgumentException if the roster is of another problem
     */
    public static List<WorkedSpan> of(Problem problem, Roster roster, PaidTime time) {
        var worked = new WorkedSpans(problem, roster, time);
        roster.rounds().forEach(worked::add);
        problem.shifts().stream()
                .filter(shift -> problem.period().contains(shift.date()))
                .forEach(worked::add);
        worked.spans.sort(Comparator.comparing(WorkedSpan::careworker)
                .thenComparing(WorkedSpan::from)
                .thenComparing(WorkedSpan::activity));
        return List.copyOf(worked.spans);
    }

    private void add(Round round) {
        var shift = shifts.get(round.shift());
        spans.addAll(filled(shift, spans(round)));
    }

    private List<WorkedSpan> spans(Round round) {
        var careworker = careworkers.get(round.careworker());
        var work = new Work(careworker);
        var commute = problem.policy().travel().commute();
        Instant left = null;
        for (var attendance : round.attendances()) {
            var visit = visits.get(attendance.visit());
            if (!visit.isToBeRostered()) {
                // Called off after it was rostered: whatever is paid for it, nobody works in it.
                continue;
            }
            var way = attendance.before();
            if (left == null) {
                var leaves = attendance.start().minus(way.time());
                work.add(Activity.COMMUTE, leaves, attendance.start(), commute.isPaid(), visit.id(), Leg.NONE);
            } else {
                work.add(Activity.TRAVEL, left, left.plus(way.time()), true, visit.id(), way);
                var arrived = attendance.start().minus(attendance.waiting());
                boolean isPaid = attendance.waiting().compareTo(paidGap) <= 0;
                work.add(Activity.WAITING, arrived, attendance.start(), isPaid, visit.id(), Leg.NONE);
            }
            addInHome(work, careworker, visit, attendance);
            left = attendance.end();
        }
        var last = round.last();
        var home = last.end().plus(round.home().time());
        work.add(Activity.COMMUTE, last.end(), home, commute.isPaid(), last.visit(), Leg.NONE);
        return work.spans;
    }

    /** Where less is paid than was given, the last of it is unpaid; what is paid beyond it is pay for no time. */
    private void addInHome(Work work, Careworker careworker, Visit visit, Attendance attendance) {
        if (visit.kind() == Visit.Kind.SLEEP_IN) {
            work.add(Activity.SLEEP_IN, attendance.start(), attendance.end(), true, visit.id(), Leg.NONE);
            var night = Night.awake(attendance, time.awake(careworker, attendance));
            work.add(Activity.AWAKE, night.from(), night.to(), true, visit.id(), Leg.NONE);
            return;
        }
        var paid = attendance.start().plus(time.contact(careworker, attendance));
        var until = paid.isBefore(attendance.end()) ? paid : attendance.end();
        work.add(Activity.CONTACT, attendance.start(), until, true, visit.id(), Leg.NONE);
        work.add(Activity.CONTACT, until, attendance.end(), false, visit.id(), Leg.NONE);
    }

    /** The spans of one careworker's round. */
    private static final class Work {
        private final Careworker careworker;
        private final List<WorkedSpan> spans = new ArrayList<>();

        private Work(Careworker careworker) {
            this.careworker = careworker;
        }

        private void add(Activity activity, Instant from, Instant to, boolean isPaid, VisitId visit, Leg way) {
            if (from.isBefore(to)) {
                boolean isDriven = careworker.transport() == Transport.CAR;
                spans.add(new WorkedSpan(
                        careworker.id(),
                        activity,
                        from,
                        to,
                        isPaid && !careworker.isVolunteer(),
                        visit,
                        isDriven ? way.miles() : BigDecimal.ZERO));
            }
        }
    }

    /** With the hours that the shift pays beyond its work: gaps that fit in are paid, and what is left stands alone. */
    private static List<WorkedSpan> filled(Shift shift, List<WorkedSpan> made) {
        if (shift.kind() != Shift.Kind.WORK || shift.paidHours() == null) {
            return made;
        }
        var left = shift.paidHours();
        for (var span : made) {
            left = span.isPaid() ? left.minus(span.length()) : left;
        }
        var filled = new ArrayList<WorkedSpan>();
        for (var span : made) {
            boolean isGap = span.activity() == Activity.WAITING && !span.isPaid();
            if (isGap && span.length().compareTo(left) <= 0) {
                left = left.minus(span.length());
                filled.add(span.paid());
            } else {
                filled.add(span);
            }
        }
        if (left.compareTo(Duration.ZERO) > 0) {
            filled.add(outsideVisits(shift, Activity.SHIFT_HOURS, left, true));
        }
        return filled;
    }

    /** What no visit is made in. */
    private void add(Shift shift) {
        if (shift.kind() == Shift.Kind.WORK && !hasRound.contains(shift.id())) {
            spans.addAll(filled(shift, List.of()));
        } else if (shift.kind().isOtherWork()) {
            var activity = shift.kind() == Shift.Kind.TRAINING ? Activity.TRAINING : Activity.STAND_BY;
            var hours = shift.paidHours();
            var length = Duration.between(shift.start(), shift.end());
            boolean isPaid = hours != null && !hours.isZero();
            if (hours != null && isPaid) {
                spans.add(outsideVisits(shift, activity, hours, true));
            } else if (length.compareTo(WHOLE_DAY) < 0) {
                spans.add(outsideVisits(shift, activity, length, false));
            }
        }
    }

    private static WorkedSpan outsideVisits(Shift shift, Activity activity, Duration length, boolean isPaid) {
        var from = shift.start();
        return new WorkedSpan(shift.careworker(), activity, from, from.plus(length), isPaid, null, BigDecimal.ZERO);
    }
}
