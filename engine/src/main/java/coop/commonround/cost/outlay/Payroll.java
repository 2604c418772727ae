package coop.commonround.cost.outlay;

import coop.commonround.base.Issue;
import coop.commonround.base.Money;
import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.work.Presence;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Period;
import coop.commonround.model.Problem;
import coop.commonround.model.Shift;
import coop.commonround.statute.Statute;
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

    static Payroll of(Problem problem, CostBook book, Statute statute, PayClock clock, List<Presence> presences) {
        var attendancePay = new AttendancePay(clock, problem.policy().limits().paidGap());
        var sickDays = new SickDays(book.onCosts().timeOff(), statute, problem.period());
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
            var pay = new CareworkerPay(
                    careworker, problem.period(), clock, book.onCosts().timeOff(), shifts);
            var paid = new ArrayList<>(pay.batches(attendancePay, made));
            if (!careworker.isVolunteer()) {
                paid.addAll(sickDays.of(careworker, shifts, () -> weekly(careworker, paid, problem.period(), clock)));
            }
            batches.put(careworker.id(), paid);
        }
        return new Payroll(batches, issues);
    }

    private static boolean isPaidWithoutVisits(Careworker careworker, List<Shift> shifts) {
        return careworker.contract() == Careworker.Contract.GUARANTEED
                || shifts.stream().anyMatch(shift -> shift.paidHours() != null || SickDays.isOwed(shift));
    }

    /**
     * What each careworker's pay comes to in a year at this rate: 52 times the pay of an average week of the period, or
     * of the contracted hours if that is more. A period shorter than a week counts as one.
     */
    Map<CareworkerId, Money> ofYear(Problem problem, PayClock clock) {
        var ofYear = new HashMap<CareworkerId, Money>();
        for (var careworker : problem.careworkers()) {
            if (batches.containsKey(careworker.id()) && !careworker.isVolunteer()) {
                var paid = batches.getOrDefault(careworker.id(), List.of());
                ofYear.put(
                        careworker.id(),
                        weekly(careworker, paid, problem.period(), clock).times(WEEKS_A_YEAR));
            }
        }
        return ofYear;
    }

    private static Money weekly(Careworker careworker, List<Batch> batches, Period period, PayClock clock) {
        long days = Math.max(7, ChronoUnit.DAYS.between(period.first(), period.last()) + 1);
        var weeks = BigDecimal.valueOf(days).divide(BigDecimal.valueOf(7), MathContext.DECIMAL128);
        var all = Money.ZERO;
        for (var batch : batches) {
            all = all.plus(batch.exactPay());
        }
        var paid = all.dividedBy(weeks);
        var promised = clock.findBasic(careworker, period.first())
                .map(basic -> basic.hour().forTime(careworker.hours().contracted()))
                .orElse(Money.ZERO);
        return paid.compareTo(promised) > 0 ? paid : promised;
    }
}
