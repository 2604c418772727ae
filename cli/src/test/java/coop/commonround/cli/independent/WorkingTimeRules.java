package coop.commonround.cli.independent;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import coop.commonround.cli.independent.Clock.Span;
import coop.commonround.cli.independent.RosterOnPaper.Attendance;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Maximum hours a week, rest between days and a break in a long day. */
final class WorkingTimeRules {
    private WorkingTimeRules() {}

    static void check(FolderOnPaper folder, RosterOnPaper roster, Breaches breaches) {
        for (var all : roster.byCareworker()) {
            var days = days(folder, all);
            var worked = WorkedOnPaper.of(folder, days);
            days.forEach(day -> longDay(day, breaches));
            days.forEach(day -> roundsOfDay(day, breaches));
            days.forEach(day -> wantedDay(folder, day, breaches));
            days.forEach(day -> youngDay(folder, day, breaches));
            week(folder, days, breaches);
            var careworker = days.get(0).careworker();
            var past = folder.past().timed(careworker, folder.firstDay());
            if (!past.isEmpty()) {
                dailyRest(folder, past.get(past.size() - 1).span().end(), null, worked.get(0), breaches);
            }
            OwedRest.check(
                    folder,
                    days,
                    past.isEmpty() ? null : past.get(past.size() - 1).span().end(),
                    breaches);
            for (int i = 1; i < worked.size(); i++) {
                var before = worked.get(i - 1);
                dailyRest(folder, before.span().end(), before, worked.get(i), breaches);
            }
            daysInARow(folder, worked, breaches);
            var spans = worked.stream().map(WorkedOnPaper::span).toList();
            var trained =
                    worked.stream().flatMap(day -> day.training().stream()).toList();
            RestWeek.check(folder, careworker, spans, trained, breaches);
        }
    }

    private static List<WorkingDay> days(FolderOnPaper folder, List<Attendance> all) {
        var byDate = all.stream().collect(groupingBy(each -> each.shift().date(), TreeMap::new, toList()));
        return byDate.entrySet().stream()
                .map(day -> new WorkingDay(day.getKey(), day.getValue(), folder.policy(), folder.journeys()))
                .toList();
    }

    private static void longDay(WorkingDay day, Breaches breaches) {
        var policy = day.policy();
        boolean isYoung = day.careworker().isYoung(day.date());
        var after = isYoung ? shorter(policy.breakAfter(), Duration.ofMinutes(270)) : policy.breakAfter();
        var length = isYoung ? longer(policy.breakLength(), Duration.ofMinutes(30)) : policy.breakLength();
        if (day.workingTime().compareTo(after) > 0
                && day.gaps().stream().noneMatch(gap -> gap.compareTo(length) >= 0)
                && day.longestVisit().compareTo(after) <= 0) {
            breaches.add("break", "%s: %s without one", name(day), Clock.hours(day.workingTime()));
        }
    }

    private static void roundsOfDay(WorkingDay day, Breaches breaches) {
        long rounds =
                day.attendances().stream().map(Attendance::round).distinct().count();
        int most = day.policy().mostRoundsADay();
        if (most > 0 && rounds > most) {
            breaches.add("rounds-a-day", "%s: %d rounds, %d at most", name(day), rounds, most);
        }
    }

    private static void wantedDay(FolderOnPaper folder, WorkingDay day, Breaches breaches) {
        var most = day.careworker().employment().mostADay();
        var hours = day.workingTime().plus(folder.training(day.careworker(), day.date(), day.date()));
        if (most != null && hours.compareTo(most) > 0) {
            breaches.add("daily-hours", "%s: %s, wants %s", name(day), Clock.hours(hours), Clock.hours(most));
        }
    }

    /** Under 18: eight hours a day, and nothing in the eight hours of night. */
    private static void youngDay(FolderOnPaper folder, WorkingDay day, Breaches breaches) {
        if (!day.careworker().isYoung(day.date())) {
            return;
        }
        var hours = day.workingTime().plus(folder.training(day.careworker(), day.date(), day.date()));
        if (hours.compareTo(Duration.ofHours(8)) > 0) {
            breaches.add("daily-hours", "%s: %s", name(day), Clock.hours(hours));
        }
        var work = new Span(day.leavesHome(), day.isHome());
        var from = day.policy().workingTime().youngNightFrom();
        for (int nights = -1; nights <= 2; nights++) {
            var begins = day.date().plusDays(nights).atTime(from);
            if (work.overlaps(new Span(Clock.instant(begins), Clock.instant(begins.plusHours(8))))) {
                breaches.add("night-ban", "%s: %s to %s", name(day), work.start(), work.end());
            }
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** Between two days of which one has visits; the first of two is null if it lies before the period. */
    private static void dailyRest(
            FolderOnPaper folder,
            Instant isHome,
            @Nullable WorkedOnPaper before,
            WorkedOnPaper next,
            Breaches breaches) {
        if (!next.hasVisits() && (before == null || !before.hasVisits())) {
            return;
        }
        var rest = Duration.between(isHome, next.span().start());
        var usual = folder.policy().dailyRest();
        var shortest = folder.policy().workingTime().shortestRest();
        var due = folder.rest()
                .before(next.careworker(), next.date())
                .map(night -> shorter(usual, night.least() == null ? shortest : night.least()))
                .orElse(usual);
        if (rest.compareTo(next.careworker().isYoung(next.date()) ? longer(due, Duration.ofHours(12)) : due) < 0) {
            breaches.add(
                    "daily-rest",
                    "careworker %s, %s: %s before it",
                    next.careworker().id(),
                    next.date(),
                    Clock.hours(rest));
        }
    }

    private static void daysInARow(FolderOnPaper folder, List<WorkedOnPaper> days, Breaches breaches) {
        var worked = days.stream().map(WorkedOnPaper::date).toList();
        var careworker = days.get(0).careworker();
        for (var day : worked) {
            int inARow = 1;
            boolean isForVisits = days.get(worked.indexOf(day)).hasVisits();
            for (var before = day.minusDays(1);
                    before.isBefore(folder.firstDay())
                            ? folder.past().hasWork(careworker, before)
                            : worked.contains(before);
                    before = before.minusDays(1)) {
                inARow++;
                isForVisits |= worked.contains(before)
                        && days.get(worked.indexOf(before)).hasVisits();
            }
            if (isForVisits && inARow > folder.policy().workingTime().mostDaysInARow()) {
                breaches.add("consecutive-days", "careworker %s, %s: day %s in a row", careworker.id(), day, inARow);
            }
        }
    }

    private static void week(FolderOnPaper folder, List<WorkingDay> days, Breaches breaches) {
        var hours = new TreeMap<LocalDate, Duration>();
        for (var day : days) {
            var monday = day.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            hours.merge(monday, day.workingTime(), Duration::plus);
        }
        var careworker = days.get(0).careworker();
        AverageWeek.check(folder, careworker, hours, breaches);
        NightRules.check(folder, days, hours, breaches);
        hours.forEach((monday, time) -> {
            var most = careworker.maximumHours();
            if (careworker.isYoung(monday)) {
                var law = Duration.ofHours(40).minus(careworker.employment().otherJob());
                most = most == null ? law : shorter(most, law);
            }
            if (most != null) {
                most = most.minus(folder.training(careworker, monday, monday.plusDays(6)));
            }
            if (most != null && time.compareTo(most) > 0) {
                breaches.add(
                        "maximum-hours",
                        "careworker %s, week of %s: %s of %s",
                        careworker.id(),
                        monday,
                        Clock.hours(time),
                        Clock.hours(most));
            }
        });
    }

    private static String name(WorkingDay day) {
        return "careworker " + day.careworker().id() + ", " + day.date();
    }
}
