package coop.commonround.cli.independent;

import coop.commonround.cli.independent.People.Careworker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The average week, over the weeks up to each week of the period, or in fixed ones: all hours by the weeks not away. That of a
 * night worker is six times the average of 24 hours, one day a week being rest.
 */
final class AverageWeek {
    private final FolderOnPaper folder;
    private final Careworker careworker;
    private final Map<LocalDate, Duration> rostered;
    private final String rule;
    private final Duration limit;

    private AverageWeek(
            FolderOnPaper folder,
            Careworker careworker,
            Map<LocalDate, Duration> rostered,
            String rule,
            Duration limit) {
        this.folder = folder;
        this.careworker = careworker;
        this.rostered = rostered;
        this.rule = rule;
        this.limit = limit;
    }

    /** The same for the average of a night worker, which nobody signs out of. */
    static void checkNights(
            FolderOnPaper folder, Careworker careworker, Map<LocalDate, Duration> rostered, Breaches breaches) {
        var law = folder.policy().workingTime();
        var average = new AverageWeek(
                folder, careworker, rostered, "night-hours", law.nightAverage().multipliedBy(6));
        for (var monday = mondayOf(folder.firstDay());
                !monday.isAfter(folder.lastDay());
                monday = monday.plusWeeks(1)) {
            average.check(monday.minusWeeks(law.nightWeeks() - 1L), monday, breaches);
        }
    }

    /** Looks at one careworker's rostered working time by Mondays. */
    static void check(
            FolderOnPaper folder, Careworker careworker, Map<LocalDate, Duration> rostered, Breaches breaches) {
        if (careworker.contract().equals("volunteer") || careworker.employment().isOptedOut()) {
            return;
        }
        var law = folder.policy().workingTime();
        var average = new AverageWeek(folder, careworker, rostered, "average-hours", law.average());
        for (var monday = mondayOf(folder.firstDay());
                !monday.isAfter(folder.lastDay());
                monday = monday.plusWeeks(1)) {
            var first = monday.minusWeeks(law.averageWeeks() - 1L);
            var last = monday;
            var anchor = law.averageFrom();
            if (anchor != null) {
                long weeks = Math.floorDiv(ChronoUnit.WEEKS.between(anchor, monday), law.averageWeeks());
                first = anchor.plusWeeks(weeks * law.averageWeeks());
                last = first.plusWeeks(law.averageWeeks() - 1L);
            }
            average.check(first, last, breaches);
        }
    }

    private void check(LocalDate first, LocalDate last, Breaches breaches) {
        var started = careworker.employment().startDate();
        var from = first;
        while (started != null && from.isBefore(mondayOf(started)) && from.isBefore(last)) {
            from = from.plusWeeks(1);
        }
        int counted = 0;
        var hours = Duration.ZERO;
        var here = Duration.ZERO;
        for (var monday = from; !monday.isAfter(last); monday = monday.plusWeeks(1)) {
            counted += 5 - Math.min(5, daysAway(monday));
            here = here.plus(rostered.getOrDefault(monday, Duration.ZERO));
            hours = hours.plus(
                    monday.isAfter(folder.lastDay()) ? careworker.employment().contracted() : otherwise(monday));
        }
        var aWeek = limit.minus(careworker.employment().otherJob());
        var most = aWeek.multipliedBy(Math.max(5, counted)).dividedBy(5);
        if (here.compareTo(Duration.ZERO) > 0 && hours.plus(here).compareTo(most) > 0) {
            breaches.add(
                    rule,
                    "careworker %s, %s to %s: %s of %s",
                    careworker.id(),
                    from,
                    last.plusDays(6),
                    Clock.hours(hours.plus(here)),
                    Clock.hours(most));
        }
    }

    /** What was worked before the period, by the longer of two accounts, and training. */
    private Duration otherwise(LocalDate monday) {
        var recorded = Duration.ZERO;
        for (var past : folder.past().work()) {
            if (past.isOf(careworker) && mondayOf(past.from()).equals(monday)) {
                recorded = recorded.plus(past.worked());
            }
        }
        var visits = Duration.ZERO;
        for (var visit : folder.past().visits()) {
            if (visit.isOf(careworker) && mondayOf(visit.from()).equals(monday) && isBefore(visit.from())) {
                visits = visits.plus(visit.worked());
            }
        }
        var longer = recorded.compareTo(visits) > 0 ? recorded : visits;
        return longer.plus(training(monday));
    }

    private Duration training(LocalDate monday) {
        var training = Duration.ZERO;
        for (var shift : folder.shifts()) {
            if (shift.careworker().equals(careworker.id())
                    && shift.isOtherWork()
                    && mondayOf(shift.date()).equals(monday)) {
                var paid = shift.paid();
                training = training.plus(paid == null ? shift.span().length() : paid);
            }
        }
        return training;
    }

    private int daysAway(LocalDate monday) {
        int recorded = 0;
        for (var past : folder.past().work()) {
            if (past.isOf(careworker) && mondayOf(past.from()).equals(monday)) {
                recorded += past.daysAway();
            }
        }
        var days = new TreeSet<LocalDate>();
        for (var away : folder.away()) {
            if (away.careworker().equals(careworker.id())
                    && Set.of("leave", "sick").contains(away.why())) {
                var day = away.span().start().atZone(Clock.LONDON).toLocalDate();
                for (;
                        day.atStartOfDay(Clock.LONDON)
                                .toInstant()
                                .isBefore(away.span().end());
                        day = day.plusDays(1)) {
                    if (mondayOf(day).equals(monday)) {
                        days.add(day);
                    }
                }
            }
        }
        return recorded + days.size();
    }

    private boolean isBefore(LocalDate day) {
        return day.isBefore(folder.firstDay());
    }

    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
