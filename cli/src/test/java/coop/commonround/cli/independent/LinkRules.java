package coop.commonround.cli.independent;

import static java.util.Comparator.naturalOrder;

import coop.commonround.cli.independent.RosterOnPaper.Attendance;
import coop.commonround.cli.independent.Work.Link;
import coop.commonround.cli.independent.Work.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Linked visits keep their gap and their careworker; what is pinned stays. */
final class LinkRules {
    private LinkRules() {}

    static void check(FolderOnPaper folder, RosterOnPaper roster, Breaches breaches) {
        var byVisit = roster.byVisit();
        for (var link : folder.links()) {
            var first = byVisit.getOrDefault(link.first(), List.of());
            var second = byVisit.getOrDefault(link.second(), List.of());
            if (!first.isEmpty() && !second.isEmpty()) {
                if (!link.from().equals("none")) {
                    gap(link, first, second, breaches);
                }
                careworkers(link, first, second, breaches);
            }
        }
        byVisit.values().forEach(attendances -> pin(attendances.get(0).visit(), attendances, breaches));
    }

    private static void gap(Link link, List<Attendance> first, List<Attendance> second, Breaches breaches) {
        var from = link.from().equals("start")
                ? earliest(first, each -> each.span().start())
                : latest(first, each -> each.span().end());
        var gap = Duration.between(from, earliest(second, each -> each.span().start()));
        if (gap.compareTo(link.minimum()) < 0 || (link.maximum() != null && gap.compareTo(link.maximum()) > 0)) {
            breaches.add("link", "visits %s and %s: gap of %s", link.first(), link.second(), Clock.hours(gap));
        }
    }

    private static void careworkers(Link link, List<Attendance> first, List<Attendance> second, Breaches breaches) {
        var known = first.stream().map(Attendance::careworker).toList();
        boolean isShared = second.stream().anyMatch(each -> known.contains(each.careworker()));
        if (link.careworkers().equals("different") && isShared) {
            breaches.add("different-careworkers", "visits %s and %s", link.first(), link.second());
        }
        if (link.careworkers().equals("same") && !isShared) {
            breaches.add("same-careworker", "visits %s and %s", link.first(), link.second());
        }
    }

    private static void pin(Visit visit, List<Attendance> attendances, Breaches breaches) {
        var pinnedTo = visit.pinnedTo();
        if (!pinnedTo.isEmpty()
                && attendances.stream().noneMatch(each -> each.careworker().id().equals(pinnedTo))) {
            breaches.add("pin", "visit %s: careworker %s does not go", visit.id(), pinnedTo);
        }
        var pinnedStart = visit.pinnedStart();
        if (pinnedStart != null
                && !attendances.stream().allMatch(each -> each.span().start().equals(pinnedStart))) {
            breaches.add("pin", "visit %s does not start at %s", visit.id(), pinnedStart);
        }
    }

    private static Instant earliest(Collection<Attendance> attendances, Function<Attendance, Instant> when) {
        return attendances.stream().map(when).min(naturalOrder()).orElseThrow();
    }

    private static Instant latest(Collection<Attendance> attendances, Function<Attendance, Instant> when) {
        return attendances.stream().map(when).max(naturalOrder()).orElseThrow();
    }
}
