package coop.commonround.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The links between visits that follow from their tasks.
 *
 * <p>Doses come in the order of the visits' first windows. Each is kept apart from the next, and from later ones that could
 * come too soon if one between them is not made; and from the one that would be one too many in 24 hours, counted as if
 * every visit were made. A task that comes after another follows the last visit with that other one that can begin before
 * it, if that opens at most six hours, and the gap of the rule, before it does. Cancelled visits and those of somebody who only goes along bind nobody.
 */
public final class TaskLinks {
    private static final Comparator<Visit> IN_ORDER = Comparator.comparing(
                    (Visit visit) -> visit.window().earliest())
            .thenComparing(TaskLinks::latest)
            .thenComparing(Visit::id);
    private static final Duration STILL_ABOUT_IT = Duration.ofHours(6);
    private static final Duration DAY = Duration.ofHours(24);

    private final Duration mostLateness;
    private final List<VisitLink> links = new ArrayList<>();

    private TaskLinks(Duration mostLateness) {
        this.mostLateness = mostLateness;
    }

    /** All links of a problem: those given, then those that follow from tasks. */
    public static List<VisitLink> besideGiven(Problem problem) {
        return Stream.concat(problem.links().stream(), of(problem).stream()).toList();
    }

    /** Those of a problem; none where no visit has a task that a rule is about. */
    public static List<VisitLink> of(Problem problem) {
        var made = new TaskLinks(problem.policy().limits().mostLateness());
        var rules =
                problem.policy().tasks().all().stream().filter(TaskRule::binds).toList();
        byClient(problem.visits()).values().forEach(visits -> rules.forEach(rule -> made.add(rule, visits)));
        return List.copyOf(made.links);
    }

    private static Map<ClientId, List<Visit>> byClient(List<Visit> visits) {
        var byClient = new TreeMap<ClientId, List<Visit>>();
        visits.stream()
                .filter(visit -> !visit.tasks().isEmpty() && visit.isToBeRostered())
                .filter(visit -> visit.kind() != Visit.Kind.SHADOW)
                .sorted(IN_ORDER)
                .forEach(visit -> byClient.computeIfAbsent(visit.client(), any -> new ArrayList<>())
                        .add(visit));
        return byClient;
    }

    private void add(TaskRule rule, List<Visit> visits) {
        var later = with(rule.task(), visits);
        if (rule.isOfDoses()) {
            doses(rule, later);
            return;
        }
        var earlier = with(rule.after(), visits);
        for (var visit : later) {
            findBefore(rule, visit, earlier).ifPresent(first -> links.add(link(rule, first, visit, rule.maximumGap())));
        }
    }

    private void doses(TaskRule rule, List<Visit> doses) {
        for (int i = 0; i < doses.size(); i++) {
            for (int j = i + 1; j < doses.size(); j++) {
                boolean isNext = j == i + 1;
                if (isNext || couldComeTooSoon(rule, doses.get(i), doses.get(j))) {
                    links.add(link(rule, doses.get(i), doses.get(j), isNext ? rule.maximumGap() : null));
                }
            }
            var most = rule.mostIn24Hours();
            if (most != null && i + most < doses.size()) {
                links.add(oneTooMany(rule, most, doses.get(i), doses.get(i + most)));
            }
        }
    }

    private boolean couldComeTooSoon(TaskRule rule, Visit first, Visit second) {
        var gap = rule.minimumGap().plus(offset(rule, first)).plus(mostLateness);
        return second.window().earliest().isBefore(latest(first).plus(gap));
    }

    private static VisitLink link(TaskRule rule, Visit first, Visit second, @Nullable Duration maximum) {
        var why = rule.isOfDoses() ? rule.task() : rule.task() + " after " + rule.after();
        return new VisitLink(
                first.id(),
                second.id(),
                rule.minimumGap(),
                maximum,
                rule.from(),
                VisitLink.Careworkers.ANY,
                why(why, rule));
    }

    private static VisitLink oneTooMany(TaskRule rule, int most, Visit first, Visit second) {
        return new VisitLink(
                first.id(),
                second.id(),
                DAY,
                null,
                VisitLink.From.START,
                VisitLink.Careworkers.ANY,
                why("at most " + most + " of " + rule.task() + " in 24 hours", rule));
    }

    private static String why(String what, TaskRule rule) {
        return rule.source().isEmpty() ? what : what + ": " + rule.source();
    }

    /** The last of the visits that can begin before it by their windows, and not too long before; itself does not count. */
    private static Optional<Visit> findBefore(TaskRule rule, Visit visit, List<Visit> earlier) {
        if (rule.minimumGap().isZero() && visit.tasks().contains(rule.after())) {
            return Optional.empty(); // both at one visit, one after the other
        }
        var longest = rule.maximumGap() == null ? rule.minimumGap() : rule.maximumGap();
        var since = visit.window().earliest().minus(longest).minus(STILL_ABOUT_IT);
        return earlier.stream()
                .filter(first -> !first.equals(visit))
                .filter(first -> !first.window().earliest().isAfter(latest(visit)))
                .filter(first -> !first.window().earliest().isBefore(since))
                .reduce((one, next) -> next);
    }

    private static Duration offset(TaskRule rule, Visit first) {
        return rule.from() == VisitLink.From.END ? first.contactTime() : Duration.ZERO;
    }

    private static List<Visit> with(String task, List<Visit> visits) {
        return visits.stream().filter(visit -> visit.tasks().contains(task)).toList();
    }

    private static Instant latest(Visit visit) {
        return Stream.concat(Stream.of(visit.window()), visit.otherWindows().stream())
                .map(TimeWindow::latest)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
