package coop.commonround.cli.independent;

import coop.commonround.cli.independent.People.Careworker;
import coop.commonround.cli.independent.Work.Shift;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Hours of one paid careworker against those that are promised: above them, unused, and paid beyond the work of a shift. */
record PaidHours(PricedWeek week, Careworker careworker) {
    private static final int DAYS_A_WEEK = 7;
    private static final int WORKING_DAYS_A_WEEK = 5;

    /** Above the contracted hours, week by week; none where none are contracted. */
    Duration overtime() {
        var contracted = careworker.employment().contracted();
        return contracted.isZero()
                ? Duration.ZERO
                : weeks().map(monday -> notBelowZero(worked(monday).minus(contracted)))
                        .reduce(Duration.ZERO, Duration::plus);
    }

    /** Of guaranteed hours: part weeks by the day, less leave and sickness, and less what shifts are paid beyond their work. */
    Duration unused(Duration least) {
        return careworker.contract().equals("guaranteed")
                ? weeks().map(monday -> notBelowZero(
                                promised(monday).minus(worked(monday)).minus(beyondWork(monday, least))))
                        .reduce(Duration.ZERO, Duration::plus)
                : Duration.ZERO;
    }

    Duration beyondWork(Duration least) {
        return weeks().map(monday -> beyondWork(monday, least)).reduce(Duration.ZERO, Duration::plus);
    }

    private Duration promised(LocalDate monday) {
        var contracted = careworker.employment().contracted();
        var promised = contracted.multipliedBy(days(monday).count()).dividedBy(DAYS_A_WEEK);
        for (var shift : shifts(monday, Set.of("leave", "sick"))) {
            boolean isWorkingDay = shift.date().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
            if (shift.paid() != null && !shift.paid().isZero()) {
                promised = promised.minus(shift.paid());
            } else if (isWorkingDay) {
                promised = promised.minus(contracted.dividedBy(WORKING_DAYS_A_WEEK));
            }
        }
        return promised;
    }

    /** The hours a shift names, or the least of a shift with visits if it is more, less the work in it. */
    private Duration beyondWork(LocalDate monday, Duration least) {
        var beyond = Duration.ZERO;
        for (var shift : shifts(monday, Set.of("work"))) {
            var round = week.rounds().stream()
                    .filter(each -> each.first().shift().id().equals(shift.id()))
                    .findFirst();
            var named = shift.paid() == null ? Duration.ZERO : shift.paid();
            var paid = round.isPresent() && least.compareTo(named) > 0 ? least : named;
            beyond = beyond.plus(
                    notBelowZero(paid.minus(round.map(RoundOnPaper::worked).orElse(Duration.ZERO))));
        }
        return beyond;
    }

    private Duration worked(LocalDate monday) {
        return week.rounds().stream()
                .filter(round -> round.careworker().equals(careworker)
                        && mondayOf(round.day()).equals(monday))
                .map(RoundOnPaper::worked)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private List<Shift> shifts(LocalDate monday, Set<String> kinds) {
        return week.folder().shifts().stream()
                .filter(shift -> shift.careworker().equals(careworker.id())
                        && kinds.contains(shift.kind())
                        && days(monday).anyMatch(shift.date()::equals))
                .toList();
    }

    /** Each Monday a week of which lies in the period, wholly or in part. */
    private Stream<LocalDate> weeks() {
        var mondays = new TreeMap<LocalDate, Boolean>();
        period().forEach(day -> mondays.put(mondayOf(day), true));
        return mondays.keySet().stream();
    }

    /** The days of a week that lie in the period. */
    private Stream<LocalDate> days(LocalDate monday) {
        return period().filter(day -> mondayOf(day).equals(monday));
    }

    private Stream<LocalDate> period() {
        var first = week.folder().firstDay();
        return first.datesUntil(week.folder().lastDay().plusDays(1));
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Duration notBelowZero(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }
}
