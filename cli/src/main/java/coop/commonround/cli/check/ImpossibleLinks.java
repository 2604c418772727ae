package coop.commonround.cli.check;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.model.Limits;
import coop.commonround.model.Problem;
import coop.commonround.model.TaskLinks;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import coop.commonround.model.VisitLink;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Visits that must lie some time apart, or near, and whose windows do not let them: one of the two stays uncovered. */
final class ImpossibleLinks {
    private final Map<VisitId, Visit> visits;
    private final Limits limits;

    private ImpossibleLinks(Problem problem) {
        visits = problem.visits().stream().collect(toMap(Visit::id, Function.identity()));
        limits = problem.policy().limits();
    }

    /** One for each link, whether it is given or follows from tasks. */
    static List<Issue> issues(Problem problem) {
        var links = new ImpossibleLinks(problem);
        return TaskLinks.besideGiven(problem).stream()
                .filter(VisitLink::isTimed)
                .filter(links::isImpossible)
                .map(links::issue)
                .toList();
    }

    private boolean isImpossible(VisitLink link) {
        var first = visit(link.first());
        var second = visit(link.second());
        if (!first.isToBeRostered() || !second.isToBeRostered()) {
            return false;
        }
        var before = link.from() == VisitLink.From.END ? first.contactTime() : Duration.ZERO;
        return starts(first).stream()
                .noneMatch(one ->
                        starts(second).stream().anyMatch(other -> leavesRoom(link, later(one, before), other)));
    }

    /** Whether some gap from the one to the other is what the link asks for. */
    private static boolean leavesRoom(VisitLink link, TimeWindow from, TimeWindow to) {
        var longest = Duration.between(from.earliest(), to.latest());
        var shortest = Duration.between(from.latest(), to.earliest());
        var most = link.maximumGap();
        return longest.compareTo(link.minimumGap()) >= 0 && (most == null || shortest.compareTo(most) <= 0);
    }

    /** When a visit may start by law: its windows and the lateness that is let pass, or the start it is pinned to. */
    private List<TimeWindow> starts(Visit visit) {
        var pinned = visit.pin().start();
        if (pinned != null) {
            return List.of(new TimeWindow(pinned, pinned));
        }
        var late = limits.latenessOf(visit);
        return visit.windows().stream()
                .map(each -> new TimeWindow(each.earliest(), each.latest().plus(late)))
                .toList();
    }

    private static TimeWindow later(TimeWindow window, Duration by) {
        return new TimeWindow(window.earliest().plus(by), window.latest().plus(by));
    }

    private Issue issue(VisitLink link) {
        var most = link.maximumGap();
        var asked = most == null
                ? "at least " + minutes(link.minimumGap())
                : link.minimumGap().isZero()
                        ? "at most " + minutes(most)
                        : minutes(link.minimumGap()) + " to " + minutes(most);
        return Issue.warning(
                new Where.Thing("visit", link.second().text()),
                "must start " + asked + " after the " + (link.from() == VisitLink.From.END ? "end" : "start") + " of "
                        + link.first() + (link.reason().isEmpty() ? "" : " (" + link.reason() + ")")
                        + ", and their windows leave no such times",
                "one of them will be left uncovered; widen or move a window");
    }

    private static String minutes(Duration time) {
        return time.toMinutes() + " min";
    }

    private Visit visit(VisitId id) {
        return requireNonNull(visits.get(id));
    }
}
