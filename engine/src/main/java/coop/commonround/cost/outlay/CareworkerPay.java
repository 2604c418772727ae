package coop.commonround.cost.outlay;

import coop.commonround.base.CivilTime;
import coop.commonround.cost.book.OnCosts;
import coop.commonround.cost.book.PayScale.Rate;
import coop.commonround.cost.ledger.Entry;
import coop.commonround.cost.ledger.LineKind;
import coop.commonround.cost.ledger.Subject;
import coop.commonround.cost.work.Presence;
import coop.commonround.model.Careworker;
import coop.commonround.model.DaysAway;
import coop.commonround.model.Period;
import coop.commonround.model.Shift;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one careworker is paid in a period.
 *
 * <p>Hours are counted in the week, Monday to Sunday, of the day their shift starts on. Overtime is what is worked above the
 * contracted hours of a whole week, even if the period holds only some of its days: the others are not known to be
 * longer. Guaranteed hours are promised a seventh for each day of the week that lies in the period and the employment, less
 * {@link DaysAway days away} that are not paid. What the week lacks of them is paid leave as far as there is leave in it,
 * drawn from what is set aside for that, and else unused.
 */
final class CareworkerPay {
    private final Careworker careworker;
    private final Period period;
    private final PayClock clock;
    private final ShiftPay shiftPay;
    private final List<Shift> shifts;
    private final DaysAway away;
    private final List<Batch> batches = new ArrayList<>();

    /**
     * Before anything is paid.
     *
     * @param shifts of the careworker
     */
    CareworkerPay(Careworker careworker, Period period, PayClock clock, OnCosts.TimeOff timeOff, List<Shift> shifts) {
        this.careworker = careworker;
        this.period = period;
        this.clock = clock;
        this.shiftPay = new ShiftPay(timeOff);
        this.shifts = shifts;
        this.away = new DaysAway(shifts, timeOff.qualifyingDays());
    }

    /** What is paid for attendances, for shifts that name their hours, and for each week as a whole. */
    List<Batch> batches(AttendancePay attendancePay, List<Presence> presences) {
        for (var presence : presences) {
            var week = CivilTime.weekOf(presence.shift().date());
            batches.add(new Batch(presence, presence.subject(), week, attendancePay.of(presence)));
        }
        if (!careworker.isVolunteer()) {
            shifts.forEach(this::add);
            period.weeks().forEach(this::settleWeek);
        }
        return List.copyOf(batches);
    }

    private void add(Shift shift) {
        if (!period.contains(shift.date())) {
            return;
        }
        var inShift = batches.stream().filter(batch -> batch.isIn(shift)).toList();
        var unfilled = ShiftPay.unfilled(shift, paidTime(inShift.stream()));
        var lacking = lackingOfMinimum(shift, inShift);
        if (lacking.isZero() && unfilled.isZero()) {
            return;
        }
        var basic = clock.findBasic(careworker, shift.date()).orElseThrow();
        var entries = lacking.compareTo(unfilled) > 0
                ? List.of(shiftPay.topUp(shift, careworker, lacking, basic))
                : shiftPay.of(shift, careworker, unfilled, basic);
        if (!entries.isEmpty()) {
            batches.add(new Batch(null, entries.get(0).subject(), CivilTime.weekOf(shift.date()), entries));
        }
    }

    /** What the work in a shift is shorter than the least the grade pays for one; a night counts for as long as it is. */
    private Duration lackingOfMinimum(Shift shift, List<Batch> inShift) {
        if (shift.kind() != Shift.Kind.WORK || inShift.stream().noneMatch(Batch::isMade)) {
            return Duration.ZERO;
        }
        var worked = inShift.stream().map(Batch::timeInShift).reduce(Duration.ZERO, Duration::plus);
        var lacking = clock.minimumShift(careworker, shift.date()).minus(worked);
        return lacking.isNegative() ? Duration.ZERO : lacking;
    }

    private void settleWeek(LocalDate monday) {
        var days =
                monday.datesUntil(monday.plusDays(7)).filter(this::isPromised).toList();
        var contracted = careworker.hours().contracted();
        if (days.isEmpty() || contracted.isZero()) {
            return;
        }
        var promised =
                Duration.ofSeconds(contracted.toSeconds() * days.size() / 7).minus(away.unpaid(days, contracted));
        var inWeek =
                batches.stream().filter(batch -> batch.week().equals(monday)).toList();
        var worked = paidTime(inWeek.stream().filter(batch -> batch.presence() != null));
        var paid = paidTime(inWeek.stream());
        if (worked.compareTo(contracted) > 0) {
            clock.findOvertime(careworker, days.get(0))
                    .ifPresent(rate -> addOvertime(monday, worked.minus(contracted), rate));
        } else if (paid.compareTo(promised) < 0 && careworker.contract() == Careworker.Contract.GUARANTEED) {
            addLacking(monday, days, promised.minus(paid));
        }
    }

    private void addLacking(LocalDate monday, List<LocalDate> days, Duration lacking) {
        var basic = clock.findBasic(careworker, days.get(0)).orElseThrow();
        var last = Subject.of(new Subject.Work(careworker.id(), null, careworker.team()), days.get(days.size() - 1));
        var leave = Collections.min(
                List.of(lacking, away.leave(days, careworker.hours().contracted())));
        if (!leave.isZero()) {
            var paid = shiftPay.guaranteedLeave(last, leave, basic);
            batches.add(new Batch(null, last, monday, paid));
        }
        var unused = lacking.minus(leave);
        if (!unused.isZero()) {
            var paid = AttendancePay.working("guaranteed hours not used", unused, basic);
            batches.add(new Batch(null, last, monday, List.of(Entry.of(last, LineKind.UNUSED_HOURS, paid))));
        }
    }

    private static Duration paidTime(Stream<Batch> batches) {
        return batches.map(Batch::paidTime).reduce(Duration.ZERO, Duration::plus);
    }

    private boolean isPromised(LocalDate day) {
        return period.contains(day) && careworker.isEmployedOn(day);
    }

    /** Shared over the visits of the week by paid time, in whole seconds: no visit is dearer for coming last. */
    private void addOvertime(LocalDate monday, Duration overtime, Rate rate) {
        var made = new ArrayList<Integer>();
        for (int i = 0; i < batches.size(); i++) {
            if (batches.get(i).week().equals(monday) && batches.get(i).presence() != null) {
                made.add(i);
            }
        }
        long all = made.stream()
                .mapToLong(i -> batches.get(i).paidTime().toSeconds())
                .sum();
        long paidSoFar = 0;
        long givenSoFar = 0;
        for (int i : made) {
            var batch = batches.get(i);
            paidSoFar += batch.paidTime().toSeconds();
            // Cutting the running total keeps each part within a second of its share, and their sum exact.
            long upToHere = Math.floorDiv(overtime.toSeconds() * paidSoFar, all);
            batches.set(i, batch.withOvertime(entry(batch.subject(), Duration.ofSeconds(upToHere - givenSoFar), rate)));
            givenSoFar = upToHere;
        }
    }

    private static Entry entry(Subject subject, Duration time, Rate rate) {
        return Entry.of(subject, LineKind.OVERTIME, AttendancePay.working("on top", time, rate));
    }
}
