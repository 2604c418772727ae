package coop.commonround.plan;

import static java.util.Objects.requireNonNull;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import coop.commonround.model.Careworker;
import coop.commonround.model.Policy;
import coop.commonround.model.Problem;
import coop.commonround.model.Quantities;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import coop.commonround.rule.RuleWeights;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.rule.planning.PlannedRound;
import coop.commonround.rule.planning.PlannedVisit;
import coop.commonround.travel.TravelTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which rules one careworker would break by making one visit more, all else being as it is.
 *
 * <p>Judges that careworker's own rounds alone, so links with visits of others, double-ups, what they need brought included,
 * and drivers are not seen.
 */
final class WhatBreaks {
    private final Problem problem;
    private final TravelTimes travel;
    private final PlannedRoster roster;
    private final SolutionManager<PlannedRoster, HardMediumSoftLongScore> rules =
            SolutionManager.create(SolverFactory.<PlannedRoster>create(SolverSetup.scoring(null)));

    WhatBreaks(Problem problem, TravelTimes travel, PlannedRoster roster) {
        this.problem = problem;
        this.travel = travel;
        this.roster = roster;
    }

    /** The hard rules broken if the visit stood at a place in a round, and by how many minutes; none if it just fits. */
    SortedMap<String, Long> by(PlannedVisit visit, PlannedRound round, int index) {
        var own = roster.rounds().stream()
                .filter(each -> each.careworker().equals(round.careworker()))
                .toList();
        var alone = alone(visit, own);
        var planned = PlannedRoster.of(alone, travel).weighedBy(RuleWeights.of(alone.policy()));
        var attendances = new HashMap<VisitId, PlannedAttendance>();
        planned.attendances()
                .forEach(each -> attendances.put(each.visit().visit().id(), each));
        for (var each : own) {
            var list = roundOf(planned, each).attendances();
            each.attendances().forEach(made -> list.add(attendance(attendances, made.visit())));
        }
        roundOf(planned, round).attendances().add(index, attendance(attendances, visit));
        var broken = new TreeMap<String, Long>();
        rules.analyze(planned).constraintMap().values().stream()
                .filter(rule -> rule.score().hardScore() < 0)
                .forEach(rule -> broken.put(rule.constraintName(), -rule.score().hardScore()));
        return broken;
    }

    private static PlannedRound roundOf(PlannedRoster planned, PlannedRound round) {
        return planned.rounds().stream()
                .filter(each -> each.id().equals(round.id()))
                .findFirst()
                .orElseThrow();
    }

    private static PlannedAttendance attendance(Map<VisitId, PlannedAttendance> attendances, PlannedVisit visit) {
        return requireNonNull(attendances.get(visit.visit().id()));
    }

    /** The careworker's own visits, no earlier than they are made now, and the one more. */
    private Problem alone(PlannedVisit more, List<PlannedRound> own) {
        var careworker = own.get(0).careworker().id();
        var visits = new ArrayList<Visit>();
        var windows = lawfulWindows(more);
        visits.add(single(more, windows.get(0), more.load()).withOtherWindows(windows.subList(1, windows.size())));
        for (var round : own) {
            for (var made : round.attendances()) {
                var start = roster.clock().instantOf(made.start());
                visits.add(single(
                        made.visit(),
                        asMade(made.visit(), start),
                        made.visit().isDoubleUp()
                                ? Quantities.NONE
                                : made.visit().load()));
            }
        }
        var clients = new HashSet<>(visits.stream().map(Visit::client).toList());
        return Problem.of(
                        problem.period(),
                        problem.clients().stream()
                                .filter(client -> clients.contains(client.id()))
                                .toList(),
                        problem.careworkers().stream()
                                .filter(each -> each.id().equals(careworker))
                                .map(Careworker::drivenByAnybody)
                                .toList(),
                        problem.shifts().stream()
                                .filter(shift -> shift.careworker().equals(careworker))
                                .toList(),
                        visits.stream().sorted(Comparator.comparing(Visit::id)).toList())
                .withPolicy(withoutLateness(problem.policy()));
    }

    /** The windows already reach as far as lateness is lawful. */
    private static Policy withoutLateness(Policy policy) {
        return policy.withLimits(policy.limits().withMostLateness(Duration.ZERO));
    }

    /** When it may start, lateness included: windows that then reach into one another are one. */
    private static List<TimeWindow> lawfulWindows(PlannedVisit planned) {
        var lateness = Duration.ofSeconds(planned.lawfulUntil() - planned.latest());
        var windows = new ArrayList<TimeWindow>();
        for (var window : planned.visit().windows()) {
            var latest = window.latest().plus(lateness);
            int last = windows.size() - 1;
            if (last >= 0 && !window.earliest().isAfter(windows.get(last).latest())) {
                windows.set(last, new TimeWindow(windows.get(last).earliest(), latest));
            } else {
                windows.add(new TimeWindow(window.earliest(), latest));
            }
        }
        return windows;
    }

    private TimeWindow asMade(PlannedVisit planned, Instant start) {
        var latest = roster.clock().instantOf(planned.lawfulUntil());
        return new TimeWindow(start, start.isAfter(latest) ? start : latest);
    }

    private static Visit single(PlannedVisit planned, TimeWindow window, Quantities load) {
        var visit = planned.visit();
        return Visit.of(visit.id(), visit.client(), window, visit.contactTime())
                .withKind(visit.kind(), visit.regulated())
                .withNeeds(Visit.Needs.ONE.withLoad(load));
    }
}
