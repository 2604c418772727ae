package coop.commonround.cli.independent;

import coop.commonround.cli.independent.Clock.Span;
import coop.commonround.cli.independent.PastOnPaper.Past;
import coop.commonround.cli.independent.People.Careworker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Weekly rest: the spans without work, as far as they are known, against each week or fortnight. */
final class RestWeek {
    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant MUCH_LATER = Instant.parse("2100-01-01T00:00:00Z");

    private final FolderOnPaper folder;
    private final Careworker careworker;
    private final WorkingTimeOnPaper law;
    private final Duration daily;
    private final List<Past> known;
    private final List<Span> rests = new ArrayList<>();

    private RestWeek(FolderOnPaper folder, Careworker careworker, List<Span> work) {
        this.careworker = careworker;
        this.folder = folder;
        law = folder.policy().workingTime();
        daily = law.isRestOnTop() ? folder.policy().dailyRest() : Duration.ZERO;
        known = folder.past().timed(careworker, folder.firstDay());
        var all = new ArrayList<Span>();
        known.forEach(past -> all.add(past.span()));
        all.addAll(work);
        var from = LONG_AGO;
        for (var each : all) {
            if (each.start().isAfter(from)) {
                rests.add(new Span(from, each.start()));
            }
            from = each.end().isAfter(from) ? each.end() : from;
        }
        rests.add(new Span(from, MUCH_LATER));
    }

    /** Looks at the spans from home to home of one careworker's days, in order; what training alone leaves too short is none. */
    static void check(
            FolderOnPaper folder, Careworker careworker, List<Span> work, List<Span> training, Breaches breaches) {
        var law = folder.policy().workingTime();
        if (careworker.contract().equals("volunteer") || law.weeklyRest().isZero()) {
            return;
        }
        var rest = new RestWeek(folder, careworker, work);
        var anyway = new RestWeek(folder, careworker, training);
        for (var monday = AverageWeek.mondayOf(folder.firstDay());
                !monday.isAfter(folder.lastDay());
                monday = monday.plusWeeks(1)) {
            if (!rest.isLawful(monday) && anyway.isLawful(monday)) {
                breaches.add("weekly-rest", "careworker %s, week of %s", careworker.id(), monday);
            }
        }
    }

    private boolean isLawful(LocalDate monday) {
        if (careworker.isYoung(monday)) {
            return !isJudged(monday, 7) || countYoung(monday) >= 1;
        }
        if (!law.restForm().equals("eachweek")) {
            boolean isSecond = ChronoUnit.WEEKS.between(law.fortnightsFrom(), monday) % 2 != 0;
            var first = isSecond ? monday.minusWeeks(1) : monday;
            if (isJudged(first, 14)) {
                return !isSecond || isLawfulFortnight(first);
            }
        }
        return !isJudged(monday, 7) || count(monday, 7, 1) >= 1;
    }

    private boolean isLawfulFortnight(LocalDate first) {
        return count(first, 14, 2) >= 1 || (law.restForm().equals("twoinfortnight") && count(first, 14, 1) >= 2);
    }

    private boolean isJudged(LocalDate monday, int days) {
        boolean isKnown = known.stream().anyMatch(past -> !past.from().isBefore(monday));
        return !monday.plusDays(days - 1L).isAfter(folder.lastDay())
                && (isKnown || !monday.isBefore(folder.firstDay()));
    }

    /** Under 18, 48 hours or what all have lie in the week, the daily rest among them. */
    private long countYoung(LocalDate monday) {
        var due = law.weeklyRest().compareTo(Duration.ofHours(48)) > 0 ? law.weeklyRest() : Duration.ofHours(48);
        return count(monday, 7, due, due);
    }

    /** How many rests of so many times the length there are. */
    private long count(LocalDate monday, int days, int times) {
        var within = law.weeklyRest().multipliedBy(times);
        return count(monday, days, within, within.plus(daily));
    }

    private long count(LocalDate monday, int days, Duration within, Duration length) {
        var start = monday.atStartOfDay(Clock.LONDON).toInstant();
        var end = monday.plusDays(days).atStartOfDay(Clock.LONDON).toInstant();
        return rests.stream()
                .filter(rest -> rest.overlaps(new Span(start, end)))
                .filter(rest -> rest.length().compareTo(length) >= 0)
                .filter(rest -> {
                    var from = rest.start().isAfter(start) ? rest.start() : start;
                    var to = rest.end().isBefore(end) ? rest.end() : end;
                    return Duration.between(from, to).compareTo(within) >= 0;
                })
                .count();
    }
}
