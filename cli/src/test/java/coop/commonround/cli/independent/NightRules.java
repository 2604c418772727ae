package coop.commonround.cli.independent;

import coop.commonround.cli.independent.Clock.Span;
import coop.commonround.cli.independent.People.Careworker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Night work: the average of night workers, eight hours where it is hazardous, and health assessments. */
final class NightRules {
    private static final Duration THREE_HOURS = Duration.ofHours(3);
    private static final Duration EIGHT_HOURS = Duration.ofHours(8);
    private static final Duration A_DAY = Duration.ofDays(1);

    private final FolderOnPaper folder;
    private final Careworker careworker;
    private final List<WorkingDay> days;

    private NightRules(FolderOnPaper folder, List<WorkingDay> days) {
        this.folder = folder;
        this.careworker = days.get(0).careworker();
        this.days = days;
    }

    static void check(
            FolderOnPaper folder, List<WorkingDay> days, Map<LocalDate, Duration> byMonday, Breaches breaches) {
        var rules = new NightRules(folder, days);
        if (rules.isNightWorker()) {
            AverageWeek.checkNights(folder, rules.careworker, byMonday, breaches);
            rules.health(breaches);
            if (rules.careworker.employment().nights().isHazardous()) {
                rules.hazard(breaches);
            }
        }
    }

    private boolean isNightWorker() {
        var declared = careworker.employment().nights().worker();
        if (careworker.contract().equals("volunteer") || !declared.isEmpty()) {
            return declared.equals("yes") && !careworker.contract().equals("volunteer");
        }
        var byDay = new TreeMap<LocalDate, Duration>();
        for (var shift : folder.shifts()) {
            boolean isWork = shift.kind().equals("work") || shift.kind().equals("sleepin") || shift.isOtherWork();
            if (isWork
                    && shift.careworker().equals(careworker.id())
                    && !shift.date().isBefore(folder.firstDay())
                    && !shift.date().isAfter(folder.lastDay())) {
                byDay.merge(shift.date(), night(shift.span()), Duration::plus);
            }
        }
        var since = folder.firstDay().minusWeeks(folder.policy().workingTime().nightWeeks());
        for (var past : folder.past().work()) {
            var span = past.span();
            if (span != null
                    && past.isOf(careworker)
                    && past.from().isBefore(folder.firstDay())
                    && !past.from().isBefore(since)) {
                var night = night(span);
                byDay.merge(past.from(), night.compareTo(past.worked()) > 0 ? past.worked() : night, Duration::plus);
            }
        }
        long nights = byDay.values().stream()
                .filter(night -> night.compareTo(THREE_HOURS) >= 0)
                .count();
        return nights > byDay.size() - nights;
    }

    private void health(Breaches breaches) {
        var nights = careworker.employment().nights();
        var until = nights.assessedUntil();
        if (until == null && nights.worker().isEmpty()) {
            return;
        }
        for (var day : days) {
            var night = day.stretches().stream().map(this::night).reduce(Duration.ZERO, Duration::plus);
            if (night.compareTo(THREE_HOURS) >= 0
                    && (until == null || day.date().isAfter(until))) {
                breaches.add("night-health", "careworker %s, %s", careworker.id(), day.date());
            }
        }
    }

    /** Every 24 hours that begin with a stretch of work, or end with one. */
    private void hazard(Breaches breaches) {
        var planned = days.stream().flatMap(day -> day.stretches().stream()).toList();
        var all = new ArrayList<Span>(planned);
        folder.past().timed(careworker, folder.firstDay()).stream()
                .flatMap(past -> past.span() == null ? List.<Span>of().stream() : List.of(past.span()).stream())
                .forEach(all::add);
        for (var stretch : all) {
            for (var start : List.of(stretch.start(), stretch.end().minus(A_DAY))) {
                var work = within(start, all);
                var worked = lengthOf(work);
                if (worked.compareTo(EIGHT_HOURS) > 0
                        && work.stream().anyMatch(span -> !night(span).isZero())
                        && !lengthOf(within(start, planned)).isZero()) {
                    breaches.add(
                            "night-hazard",
                            "careworker %s, 24 hours from %s: %s",
                            careworker.id(),
                            start,
                            Clock.hours(worked));
                }
            }
        }
    }

    private static List<Span> within(Instant start, List<Span> work) {
        var day = new Span(start, start.plus(A_DAY));
        return work.stream()
                .filter(day::overlaps)
                .map(span -> new Span(
                        span.start().isBefore(day.start()) ? day.start() : span.start(),
                        span.end().isAfter(day.end()) ? day.end() : span.end()))
                .toList();
    }

    private static Duration lengthOf(List<Span> work) {
        return work.stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** How much of a span lies in night time. */
    private Duration night(Span span) {
        var law = folder.policy().workingTime();
        var total = Duration.ZERO;
        var day = span.start().atZone(Clock.LONDON).toLocalDate().minusDays(1);
        for (int i = 0; i < 5; i++) {
            var begins = day.plusDays(i).atTime(law.nightFrom());
            var ends = day.plusDays(law.nightUntil().isAfter(law.nightFrom()) ? i : i + 1)
                    .atTime(law.nightUntil());
            var night = new Span(Clock.instant(begins), Clock.instant(ends));
            if (night.overlaps(span)) {
                var from = night.start().isAfter(span.start()) ? night.start() : span.start();
                var to = night.end().isBefore(span.end()) ? night.end() : span.end();
                total = total.plus(Duration.between(from, to));
            }
        }
        return total;
    }
}
