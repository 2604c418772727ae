package coop.commonround.cli.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.model.ClientId;
import coop.commonround.model.Problem;
import coop.commonround.model.Visit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Short visits that nothing in the data justifies. NICE NG21 1.4.2 allows fewer than 30 minutes only where the careworker is known,
 * the visit is part of a wider package, and it is for a stated task; the first is a rule of the roster.
 */
final class BareShortVisits {
    private final Problem problem;
    private final Duration limit;

    BareShortVisits(Problem problem) {
        this.problem = problem;
        this.limit = problem.policy().continuity().shortVisit();
    }

    /** Of each client what is wrong, and once that nobody can be known. */
    List<Issue> issues() {
        var issues = new ArrayList<Issue>();
        var byClient = problem.visits().stream()
                .filter(Visit::isToBeRostered)
                .collect(groupingBy(Visit::client, TreeMap::new, toList()));
        boolean anyShort = byClient.values().stream().flatMap(List::stream).anyMatch(this::isShort);
        if (anyShort
                && problem.history().meetings().isEmpty()
                && !problem.policy().continuity().bindsWithoutHistory()) {
            issues.add(Issue.warning(
                    new Where.Cell("history.csv", 0, "", null),
                    "no history is given: whether those who make short visits have been there before cannot be told",
                    "add history.csv, or set continuity.binds_without_history"));
        }
        byClient.forEach((client, visits) -> addIssuesOf(client, visits, issues));
        return issues;
    }

    private void addIssuesOf(ClientId client, List<Visit> visits, List<Issue> issues) {
        long alone = visits.stream().filter(this::isShort).count();
        if (alone > 0 && visits.stream().allMatch(visit -> visit.contactTime().compareTo(limit) < 0)) {
            issues.add(issue(
                    client,
                    alone,
                    "under " + limit.toMinutes() + " minutes, and no longer one",
                    "a short visit should be part of a wider package"));
        }
        long vague = visits.stream()
                .filter(this::isShort)
                .filter(Predicate.not(BareShortVisits::hasTask))
                .count();
        if (vague > 0) {
            issues.add(issue(
                    client,
                    vague,
                    "under " + limit.toMinutes() + " minutes without a stated task",
                    "say in tasks, kind, skills or load what it is for"));
        }
    }

    private static Issue issue(ClientId client, long count, String what, String remedy) {
        return Issue.warning(
                new Where.Thing("client", client.text()),
                count + (count == 1 ? " visit " : " visits ") + what + " (NICE NG21 1.4.2)",
                remedy);
    }

    private boolean isShort(Visit visit) {
        return problem.policy().continuity().isShort(visit);
    }

    private static boolean hasTask(Visit visit) {
        var needs = visit.needs();
        return visit.kind() != Visit.Kind.PERSONAL_CARE
                || !visit.tasks().isEmpty()
                || !needs.skills().isEmpty()
                || !needs.leadSkills().isEmpty()
                || !needs.load().byName().isEmpty();
    }
}
