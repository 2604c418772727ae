package coop.commonround.cost.delivered;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Issue;
import coop.commonround.cost.work.Presence;
import coop.commonround.cost.work.Presences;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A roster as it was delivered: its attendances, each with what was recorded of it, and records of what nobody was
 * rostered to.
 *
 * <p>A record belongs to the attendance of its careworker at its visit. Where another careworker is recorded at a visit at
 * which one is missing, that one stood in. What does not fit is kept, counted by a stated rule, and an issue.
 *
 * @param calls by visit, those that were planned first; visits that were called off only if they are recorded all the same
 * @param issues everything a person should look at
 */
public record Delivery(List<Call> calls, List<Issue> issues) {
    public Delivery {
        calls = List.copyOf(calls);
        issues = List.copyOf(issues);
    }

    /**
     * Holds records against a roster. A record of a visit or a careworker that is not in the problem is an error, and
     * counts for nothing.
     *
     * @throws IllegalArgumentException if the roster is of another problem
     */
    public static Delivery of(Problem problem, Roster roster, List<VisitRecord> records) {
        Map<VisitId, Visit> visits =
                problem.visits().stream().collect(Collectors.toMap(Visit::id, Function.identity()));
        Map<CareworkerId, Careworker> careworkers =
                problem.careworkers().stream().collect(Collectors.toMap(Careworker::id, Function.identity()));
        var issues = new ArrayList<Issue>();
        var known = new ArrayList<VisitRecord>();
        for (var record : records) {
            if (!visits.containsKey(record.visit())) {
                issues.add(Findings.unknown("visit", record.visit().text()));
            } else if (!careworkers.containsKey(record.careworker())) {
                issues.add(Findings.unknown("careworker", record.careworker().text()));
            } else {
                known.add(record);
            }
        }
        var calls = calls(visits, careworkers, Presences.of(problem, roster), known);
        issues.addAll(new Findings(problem.visits(), known).of(calls));
        return new Delivery(calls, issues);
    }

    private static List<Call> calls(
            Map<VisitId, Visit> visits,
            Map<CareworkerId, Careworker> careworkers,
            List<Presence> planned,
            List<VisitRecord> records) {
        var plannedAt = planned.stream()
                .collect(Collectors.groupingBy(presence -> presence.visit().id()));
        var recordedAt = records.stream().collect(Collectors.groupingBy(VisitRecord::visit));
        var calls = new ArrayList<Call>();
        visits.keySet().stream().sorted().forEach(id -> {
            var byCareworker = recordedAt.getOrDefault(id, List.of()).stream()
                    .collect(Collectors.groupingBy(
                            VisitRecord::careworker,
                            TreeMap<CareworkerId, List<VisitRecord>>::new,
                            Collectors.toList()));
            var recorded = byCareworker.entrySet().stream()
                    .map(each -> Recorded.of(requireNonNull(careworkers.get(each.getKey())), each.getValue()))
                    .toList();
            calls.addAll(matched(requireNonNull(visits.get(id)), plannedAt.getOrDefault(id, List.of()), recorded));
        });
        return calls;
    }

    /** Each with their own record; then those who came unplanned in the place of those who are missing, by start. */
    private static List<Call> matched(Visit visit, List<Presence> planned, List<Recorded> recorded) {
        var calls = new ArrayList<Call>();
        var others = new ArrayList<>(recorded);
        others.sort(Comparator.comparing((Recorded each) -> each.span().from())
                .thenComparing(each -> each.careworker().id()));
        var missing = new ArrayList<Presence>();
        for (var presence : planned) {
            var own = others.stream()
                    .filter(each ->
                            each.careworker().id().equals(presence.careworker().id()))
                    .findFirst();
            own.ifPresentOrElse(
                    found -> {
                        others.remove(found);
                        calls.add(new Call(visit, presence, found));
                    },
                    () -> missing.add(presence));
        }
        for (var presence : missing) {
            if (!others.isEmpty()) {
                calls.add(new Call(visit, presence, others.remove(0)));
            } else if (visit.isToBeRostered()) {
                calls.add(new Call(visit, presence, null));
            }
        }
        others.forEach(each -> calls.add(new Call(visit, null, each)));
        return calls;
    }
}
