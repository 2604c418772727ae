package coop.commonround.cost.outlay;

import coop.commonround.base.Issue;
import coop.commonround.base.Money;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.work.Presence;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Problem;
import coop.commonround.model.Shift;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Everybody's pay in a period.
 *
 * @param batches of each careworker who is paid, and of volunteers
 * @param issues careworkers whose grade has no pay: they are left out
 */
record Payroll(Map<CareworkerId, List<Batch>> batches, List<Issue> issues) {
    private static final long WEEKS_A_YEAR = 52;

    static Payroll of(Problem problem, CostBook book, List<Presence> presences) {
        var clock = new PayClock(book.pay(), problem.calendar());
        var attendancePay = new AttendancePay(clock, problem.policy().limits().paidGap());
        var shiftPay = new ShiftPay(book.onCosts().timeOff());
        var presencesOf = presences.stream()
                .collect(Collectors.groupingBy(each -> each.careworker().id()));
        var shiftsOf = problem.shifts().stream().collect(Collectors.groupingBy(Shift::careworker));
        var batches = new TreeMap<CareworkerId, List<Batch>>();
        var issues = new ArrayList<Issue>();
        for (var careworker : problem.careworkers()) {
            var made = presencesOf.getOrDefault(careworker.id(), List.of());
            var shifts = shiftsOf.getOrDefault(careworker.id(), List.of());
            if (made.isEmpty() && !isPaidWithoutVisits(careworker, shifts)) {
                continue;
            }
            var fault = clock.findFault(careworker, problem.period());
            if (fault.isPresent() && !careworker.isVolunteer()) {
                issues.add(fault.get());
                continue;
            }
            var pay = new CareworkerPay(careworker, problem.period(), clock);
            batches.put(careworker.id(), pay.batches(attendancePay, made, shiftPay, shifts));
        }
        return new Payroll(batches, issues);
    }

    private static boolean isPaidWithoutVisits(Careworker careworker, List<Shift> shifts) {
        return careworker.contract() == Careworker.Contract.GUARANTEED
                || shifts.stream().anyMatch(shift -> shift.paidHours() != null);
    }

    /**
     * What each careworker's pay comes to in a year at this rate: 52 times the pay of an average week of the period, or
     * of the contracted hours if that is more. A period shorter than a week counts as one.
     */
    Map<CareworkerId, Money> ofYear(Problem problem, CostBook book) {
        var clock = new PayClock(book.pay(), problem.calendar());
        var first = problem.period().first();
        long days = Math.max(7, ChronoUnit.DAYS.between(first, problem.period().last()) + 1);
        var weeks = BigDecimal.valueOf(days).divide(BigDecimal.valueOf(7), MathContext.DECIMAL128);
        var ofYear = new HashMap<CareworkerId, Money>();
        for (var careworker : problem.careworkers()) {
            var paid = batches.getOrDefault(careworker.id(), List.of()).stream()
                    .map(Batch::exactPay)
                    .collect(Money.sum())
                    .dividedBy(weeks);
            var promised = clock.findBasic(careworker, first)
                    .map(basic -> basic.hour().forTime(careworker.hours().contracted()))
                    .orElse(Money.ZERO);
            boolean isPaid = batches.containsKey(careworker.id()) && !careworker.isVolunteer();
            if (isPaid) {
                ofYear.put(careworker.id(), (paid.compareTo(promised) > 0 ? paid : promised).times(WEEKS_A_YEAR));
            }
        }
        return ofYear;
    }
}
