package coop.commonround.rule.planning;

import coop.commonround.base.CivilTime;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.DaysAway;
import coop.commonround.model.Problem;
import coop.commonround.model.Shift;
import coop.commonround.rule.hours.HoursLaw;
import coop.commonround.rule.hours.Nights;
import coop.commonround.travel.TravelMatrix;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Works out the figures of each careworker: guaranteed time, absences, shares of burdens. */
final class People {
    private final Problem problem;
    private final PlanningClock clock;
    private final Terms terms;
    private final TravelMatrix travel;
    private final Map<CareworkerId, List<Shift>> shifts;

    People(Problem problem, PlanningClock clock, Terms terms, TravelMatrix travel) {
        this.problem = problem;
        this.clock = clock;
        this.terms = terms;
        this.travel = travel;
        this.shifts = problem.shifts().stream().collect(Collectors.groupingBy(Shift::careworker));
    }

    List<PlannedCareworker> careworkers() {
        var all = new ArrayList<PlannedCareworker>();
        var burdens = new Burdens(problem);
        var nights = Nights.of(problem, clock::secondOf);
        for (var careworker : problem.careworkers()) {
            var shifts = shiftsOf(careworker);
            var law = HoursLaw.of(problem, careworker, shifts, nights, clock::secondOf);
            all.add(new PlannedCareworker(
                    careworker,
                    all.size(),
                    travel.numberOf(careworker.home()),
                    terms,
                    problem.prices().of(careworker.id()),
                    clock,
                    new PlannedCareworker.Figures(
                            guaranteed(careworker, shifts),
                            maximum(careworker, law),
                            away(shifts),
                            burdens.of(careworker),
                            law)));
        }
        return all;
    }

    private List<Shift> shiftsOf(Careworker careworker) {
        return shifts.getOrDefault(careworker.id(), List.of());
    }

    /**
     * Contracted time of each week, in part weeks by the day of the employment, less days away, what absences and training are
     * paid, and what working shifts are paid in any case.
     */
    private int[] guaranteed(Careworker careworker, List<Shift> shifts) {
        var weeks = problem.period().weeks();
        var seconds = new int[weeks.size()];
        if (careworker.contract() != Careworker.Contract.GUARANTEED) {
            return seconds;
        }
        var away = new DaysAway(shifts, problem.prices().of(careworker.id()).workingDays());
        for (int week = 0; week < seconds.length; week++) {
            LocalDate monday = weeks.get(week);
            var days = monday.datesUntil(monday.plusWeeks(1))
                    .filter(day -> problem.period().contains(day) && careworker.isEmployedOn(day))
                    .toList();
            var contracted = careworker.hours().contracted();
            var paidOtherwise = shifts.stream()
                    .filter(shift -> shift.kind() != Shift.Kind.SLEEP_IN
                            && problem.period().contains(shift.date()))
                    .filter(shift -> CivilTime.weekOf(shift.date()).equals(monday))
                    .map(Shift::paidHours)
                    .filter(paid -> paid != null)
                    .reduce(Duration.ZERO, Duration::plus);
            var promised = Duration.ofSeconds(contracted.toSeconds() * days.size() / 7)
                    .minus(away.unpaid(days, contracted))
                    .minus(away.leave(days, contracted));
            seconds[week] = (int) promised.minus(paidOtherwise).toSeconds();
        }
        return seconds;
    }

    /** The careworker's own, and the law's in weeks that begin before the careworker is 18, less other work than visits. */
    private int[] maximum(Careworker careworker, HoursLaw law) {
        int own = (int) careworker.hours().maximum().toSeconds();
        var weeks = problem.period().weeks();
        var seconds = new int[weeks.size()];
        for (int week = 0; week < seconds.length; week++) {
            int most = Math.min(own, law.on((int) weeks.get(week).toEpochDay()).mostInWeek());
            seconds[week] = Math.max(0, most - law.otherWork().secondsByWeek().get(week));
        }
        return seconds;
    }

    private int[] away(List<Shift> shifts) {
        return shifts.stream()
                .filter(shift -> shift.kind().isAway())
                .flatMapToInt(shift -> IntStream.of(clock.secondOf(shift.start()), clock.secondOf(shift.end())))
                .toArray();
    }
}
