package coop.commonround.cli.independent;

import coop.commonround.cli.independent.Clock.Span;
import coop.commonround.cli.independent.RosterOnPaper.Attendance;
import coop.commonround.cli.independent.Work.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Doses lie apart, no more of them in 24 hours than may be, and a task comes after the one it has to come after. */
final class TaskRules {
    private final Map<String, List<Attendance>> made;
    private final Breaches breaches;

    private TaskRules(Map<String, List<Attendance>> made, Breaches breaches) {
        this.made = made;
        this.breaches = breaches;
    }

    static void check(FolderOnPaper folder, RosterOnPaper roster, Breaches breaches) {
        var rules = new TaskRules(roster.byVisit(), breaches);
        for (var client : folder.clients().keySet()) {
            var visits = folder.visits().values().stream()
                    .filter(visit -> visit.client().equals(client) && !visit.isCancelled())
                    .filter(visit -> !visit.kind().equals("shadow"))
                    .sorted(Comparator.comparing(TaskRules::opens)
                            .thenComparing(TaskRules::closes)
                            .thenComparing(Visit::id))
                    .toList();
            for (var rule : folder.tasks()) {
                if (rule.isOfDoses()) {
                    rules.doses(rule, with(rule.task(), visits));
                } else {
                    rules.order(rule, with(rule.after(), visits), with(rule.task(), visits));
                }
            }
        }
    }

    private void doses(TaskOnPaper rule, List<Visit> doses) {
        boolean isAsked = !rule.minimum().isZero() || rule.maximum() != null;
        for (int i = 0; i < doses.size(); i++) {
            for (int j = i + 1; j < doses.size() && isAsked; j++) {
                gap(rule, doses.get(i), doses.get(j), j == i + 1 ? rule.maximum() : null);
            }
            var most = rule.most();
            if (most != null && i + most < doses.size()) {
                var first = startOf(doses.get(i));
                var oneTooMany = startOf(doses.get(i + most));
                if (first != null
                        && oneTooMany != null
                        && Duration.between(first, oneTooMany).compareTo(Duration.ofDays(1)) < 0) {
                    breaches.add(
                            "link",
                            "visit %s: a dose too many within 24 hours",
                            doses.get(i + most).id());
                }
            }
        }
    }

    private void order(TaskOnPaper rule, List<Visit> earlier, List<Visit> later) {
        for (var visit : later) {
            if (visit.tasks().contains(rule.after()) && rule.minimum().isZero()) {
                continue;
            }
            Visit before = null;
            for (var each : earlier) {
                if (!each.id().equals(visit.id()) && canComeBefore(rule, each, visit)) {
                    before = each;
                }
            }
            if (before != null) {
                gap(rule, before, visit, rule.maximum());
            }
        }
    }

    private static boolean canComeBefore(TaskOnPaper rule, Visit first, Visit second) {
        var gap = rule.maximum() == null ? rule.minimum() : rule.maximum();
        return !opens(first).isAfter(closes(second))
                && !opens(first).plus(gap).plus(Duration.ofHours(6)).isBefore(opens(second));
    }

    private void gap(TaskOnPaper rule, Visit first, Visit second, @Nullable Duration maximum) {
        var from = startOf(first);
        var to = startOf(second);
        if (from == null || to == null) {
            return;
        }
        var gap = Duration.between(from, to).minus(rule.isFromEnd() ? first.length() : Duration.ZERO);
        if (gap.compareTo(rule.minimum()) < 0 || (maximum != null && gap.compareTo(maximum) > 0)) {
            breaches.add(
                    "link", "%s: visits %s and %s: gap of %s", rule.task(), first.id(), second.id(), Clock.hours(gap));
        }
    }

    private @Nullable Instant startOf(Visit visit) {
        return made.getOrDefault(visit.id(), List.of()).stream()
                .map(each -> each.span().start())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Instant opens(Visit visit) {
        return visit.windows().get(0).start();
    }

    private static Instant closes(Visit visit) {
        return visit.windows().stream()
                .map(Span::end)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static List<Visit> with(String task, List<Visit> visits) {
        return visits.stream().filter(visit -> visit.tasks().contains(task)).toList();
    }
}
