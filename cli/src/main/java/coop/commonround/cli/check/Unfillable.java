package coop.commonround.cli.check;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Client;
import coop.commonround.model.ClientId;
import coop.commonround.model.Compatibility;
import coop.commonround.model.Problem;
import coop.commonround.model.Shift;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.Visit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Visits that nobody can be found for, however the rounds are made. */
final class Unfillable {
    private static final String PLANNED_AROUND = "it will be left uncovered";
    private static final String OPTIONAL = "it will be left out";

    private final Problem problem;
    private final Map<ClientId, Client> clients;
    private final Map<ClientId, List<Compatibility>> wishes;
    private final Map<CareworkerId, List<Shift>> shifts;

    Unfillable(Problem problem) {
        this.problem = problem;
        this.clients = problem.clients().stream().collect(Collectors.toMap(Client::id, Function.identity()));
        this.wishes = problem.compatibilities().stream().collect(Collectors.groupingBy(Compatibility::client));
        this.shifts = problem.shifts().stream().collect(Collectors.groupingBy(Shift::careworker));
    }

    List<Issue> issues() {
        return problem.visits().stream()
                .filter(Visit::isToBeRostered)
                .flatMap(visit -> findIssue(visit).stream())
                .toList();
    }

    /** What stands in its way on the first of its days, if something does on each of them. */
    private Optional<Issue> findIssue(Visit visit) {
        var issues = visit.windows().stream()
                .map(window -> visit.madeAt(window.earliest()))
                .distinct()
                .map(this::findIssueOnDay)
                .toList();
        return issues.stream().allMatch(Optional::isPresent) ? issues.get(0) : Optional.empty();
    }

    private Optional<Issue> findIssueOnDay(Visit visit) {
        var skilled = problem.careworkers().stream()
                .filter(careworker -> isSkilled(careworker, visit))
                .toList();
        if (skilled.isEmpty()) {
            var skills = String.join(" and ", visit.needs().skills());
            return Optional.of(issue(visit, "nobody holds " + skills + " on that day"));
        }
        var allowed =
                skilled.stream().filter(careworker -> mayGo(careworker, visit)).toList();
        if (allowed.isEmpty()) {
            return Optional.of(issue(visit, "nobody with the skills may go: wishes, vetoes or volunteering forbid it"));
        }
        long working = allowed.stream()
                .filter(careworker -> isAtWork(careworker, visit))
                .count();
        int needed = visit.needs().careworkers();
        return working >= needed
                ? Optional.empty()
                : Optional.of(issue(
                        visit,
                        "needs " + needed + (needed == 1 ? " careworker" : " careworkers") + ", and " + working
                                + " of those who may go are on shift then"));
    }

    private static Issue issue(Visit visit, String what) {
        return Issue.warning(
                new Where.Thing("visit", visit.id().text()), what, visit.isOptional() ? OPTIONAL : PLANNED_AROUND);
    }

    private static boolean isSkilled(Careworker careworker, Visit visit) {
        Set<String> skills = visit.needs().skills();
        return visit.needs().collective()
                || skills.stream().allMatch(skill -> careworker.hasSkill(skill, visit.date()));
    }

    private boolean mayGo(Careworker careworker, Visit visit) {
        var client = clients.get(visit.client());
        var wished = wishes.getOrDefault(visit.client(), List.of());
        var recall = careworker.recallDate();
        var only = wished.stream()
                .filter(wish -> wish.rule() == Compatibility.Rule.ONLY)
                .toList();
        return !(careworker.isVolunteer() && visit.regulated())
                && (recall == null || !visit.date().isAfter(recall))
                && (client == null || careworker.wishes().homes().isOpenTo(client))
                && (client == null || !careworker.wishes().homes().refuses(client))
                && (client == null || careworker.attributes().containsAll(client.requiredAttributes()))
                && (only.isEmpty() || only.stream().anyMatch(wish -> wish.isAbout(careworker, visit.date())))
                && wished.stream()
                        .noneMatch(wish ->
                                wish.rule() == Compatibility.Rule.EXCLUDE && wish.isAbout(careworker, visit.date()));
    }

    private boolean isAtWork(Careworker careworker, Visit visit) {
        var own = shifts.getOrDefault(careworker.id(), List.of());
        return own.stream().anyMatch(shift -> shift.kind().takes(visit.kind()) && holds(shift, visit));
    }

    private boolean holds(Shift shift, Visit visit) {
        return visit.windows().stream().anyMatch(window -> holds(shift, visit, window))
                && (visit.isDoubleUp() || hasRoom(shift, visit));
    }

    private boolean holds(Shift shift, Visit visit, TimeWindow window) {
        var earliest = window.earliest();
        var start = shift.start().isAfter(earliest) ? shift.start() : earliest;
        var lateness = problem.policy().limits().latenessOf(visit);
        var lawfulEnd = shift.end().plus(problem.policy().limits().mostOverrun());
        return !start.isAfter(window.latest().plus(lateness))
                && !start.plus(visit.contactTime()).isAfter(lawfulEnd);
    }

    /** Whether what the visit needs could be carried; at a double-up another may carry it. */
    private static boolean hasRoom(Shift shift, Visit visit) {
        return shift.capacity().byName().entrySet().stream()
                .allMatch(limit -> visit.needs().load().quantityOf(limit.getKey()) <= limit.getValue());
    }
}
