package coop.commonround.cli.independent;

import coop.commonround.cli.independent.Clock.Span;
import coop.commonround.cli.independent.People.Careworker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compensatory rest: a queue of what is owed, served by the rest nobody needs for anything else. */
final class OwedRest {
    private static final class Debt {
        private final Instant from;
        private final Instant due;
        private long open;
        private long late;

        private Debt(Instant from, Instant due, long open) {
            this.from = from;
            this.due = due;
            this.open = open;
        }
    }

    private final FolderOnPaper folder;
    private final Careworker careworker;
    private final List<WorkingDay> days;
    private final @Nullable Instant homeBefore;
    private final List<Debt> debts = new ArrayList<>();

    private OwedRest(FolderOnPaper folder, Careworker careworker, List<WorkingDay> days, @Nullable Instant homeBefore) {
        this.folder = folder;
        this.careworker = careworker;
        this.days = days;
        this.homeBefore = homeBefore;
    }

    /** Looks at one careworker's days, in order, and when the last one before the period ended, if that is known. */
    static void check(FolderOnPaper folder, List<WorkingDay> days, @Nullable Instant homeBefore, Breaches breaches) {
        var careworker = days.get(0).careworker();
        var worked = new OwedRest(folder, careworker, days, homeBefore);
        // Whoever did nothing at all would make what is owed from before good by then: no sooner is it due.
        var idle = new OwedRest(folder, careworker, List.of(), homeBefore);
        for (var owed : folder.rest().debts()) {
            if (owed.careworker().equals(careworker.id()) && !owed.balance().isZero()) {
                var due = owed.due() == null ? worked.due(owed.date()) : midnightAfter(owed.due());
                idle.debts.add(new Debt(worked.start(), due, owed.balance().toSeconds()));
            }
        }
        var madeGood = idle.serve();
        for (int i = 0; i < idle.debts.size(); i++) {
            var debt = idle.debts.get(i);
            var can = debt.open > 0 ? Instant.MAX : madeGood.get(i);
            var owed = folder.rest().debts().stream()
                    .filter(each -> each.careworker().equals(careworker.id())
                            && !each.balance().isZero())
                    .toList()
                    .get(i);
            worked.debts.add(new Debt(
                    worked.start(),
                    can.isAfter(debt.due) ? can : debt.due,
                    owed.balance().toSeconds()));
        }
        worked.addShortNights();
        worked.serve();
        long late = worked.debts.stream()
                .mapToLong(debt -> debt.late + (debt.due.isAfter(worked.end()) ? 0 : debt.open))
                .sum();
        if (late > 0) {
            breaches.add(
                    "rest-owed", "careworker %s: %s not made good in time", careworker.id(), Duration.ofSeconds(late));
        }
    }

    private void addShortNights() {
        var home = homeBefore;
        for (var day : days) {
            if (home != null
                    && folder.rest().before(day.careworker(), day.date()).isPresent()) {
                var asked = folder.policy().dailyRest();
                var missing = asked.minus(Duration.between(home, day.leavesHome()));
                if (missing.compareTo(asked) > 0) {
                    missing = asked;
                }
                if (missing.compareTo(Duration.ZERO) > 0) {
                    long minutes = (missing.toSeconds() + 59) / 60;
                    debts.add(new Debt(day.leavesHome(), due(day.date()), 60 * minutes));
                }
            }
            home = day.isHome();
        }
    }

    /** Serves the queue, and says when each debt was last served. */
    private List<Instant> serve() {
        var last = new ArrayList<Instant>();
        debts.forEach(debt -> last.add(start()));
        for (var monday = monday(folder.firstDay()); !monday.isAfter(folder.lastDay()); ) {
            int weeks = isWholeFortnight(monday) ? 2 : 1;
            for (var spare : spare(monday, weeks)) {
                for (var at = spare.start(); at.isBefore(spare.end()); ) {
                    var now = at;
                    var next = debts.stream()
                            .filter(debt -> debt.open > 0 && !debt.from.isAfter(now))
                            .min(Comparator.comparing(debt -> debt.due));
                    if (next.isEmpty()) {
                        break;
                    }
                    var debt = next.get();
                    long seconds = Math.min(debt.open, ChronoUnit.SECONDS.between(at, spare.end()));
                    debt.open -= seconds;
                    at = at.plusSeconds(seconds);
                    last.set(debts.indexOf(debt), at);
                    debt.late += Math.max(0, ChronoUnit.SECONDS.between(debt.due.isAfter(now) ? debt.due : now, at));
                }
            }
            monday = monday.plusWeeks(weeks);
        }
        return last;
    }

    /** Rest beyond the daily rest, without the last of it that is long enough for the weekly rest; none if there is no such. */
    private List<Span> spare(LocalDate monday, int weeks) {
        var from = later(start(), midnight(monday));
        var until = earlier(end(), midnight(monday.plusWeeks(weeks)));
        var free = new ArrayList<Span>();
        var home = homeBefore;
        for (int i = 0; i <= days.size(); i++) {
            var date = i < days.size()
                    ? days.get(i).date()
                    : days.isEmpty() ? folder.firstDay() : days.get(i - 1).date();
            var begins = home == null ? from : later(from, home.plus(daily(date)));
            var ends = i < days.size() ? earlier(until, days.get(i).leavesHome()) : until;
            if (begins.isBefore(ends)) {
                free.add(new Span(begins, ends));
            }
            home = i < days.size()
                    ? (home == null
                            ? days.get(i).isHome()
                            : later(home, days.get(i).isHome()))
                    : home;
        }
        var law = folder.policy().workingTime();
        boolean isYoung = careworker.isYoung(monday);
        boolean isOne = weeks == 2 && law.restForm().equals("oneinfortnight");
        var weekly = isOne ? law.weeklyRest().multipliedBy(2) : law.weeklyRest();
        if (isYoung && weekly.compareTo(Duration.ofHours(48)) < 0) {
            weekly = Duration.ofHours(48);
        }
        long length = weekly.minus(law.isRestOnTop() && !isYoung ? Duration.ZERO : daily(monday))
                .toSeconds();
        if (careworker.contract().equals("volunteer") || length <= 0) {
            return free;
        }
        int wanted = weeks == 2 && !isOne ? 2 : 1;
        for (int i = free.size() - 1; i >= 0; i--) {
            for (; wanted > 0 && free.get(i).length().toSeconds() >= length; wanted--) {
                free.set(i, new Span(free.get(i).start(), free.get(i).end().minusSeconds(length)));
            }
        }
        return wanted > 0 ? List.of() : free;
    }

    private boolean isWholeFortnight(LocalDate monday) {
        var law = folder.policy().workingTime();
        return !law.restForm().equals("eachweek")
                && ChronoUnit.WEEKS.between(law.fortnightsFrom(), monday) % 2 == 0
                && !careworker.isYoung(monday)
                && !monday.isBefore(folder.firstDay())
                && !monday.plusDays(13).isAfter(folder.lastDay());
    }

    private Duration daily(LocalDate date) {
        var asked = folder.policy().dailyRest();
        var young = Duration.ofHours(12);
        return careworker.isYoung(date) && asked.compareTo(young) < 0 ? young : asked;
    }

    private Instant due(LocalDate date) {
        return midnightAfter(date.plusDays(folder.policy().workingTime().madeGoodWithin()));
    }

    private Instant start() {
        return midnight(folder.firstDay());
    }

    private Instant end() {
        return midnightAfter(folder.lastDay());
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Instant midnightAfter(LocalDate day) {
        return midnight(day.plusDays(1));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Clock.LONDON).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
