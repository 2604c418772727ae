package coop.commonround.plan;

import coop.commonround.model.Attendance;
import coop.commonround.model.LeftOut;
import coop.commonround.model.Leg;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Round;
import coop.commonround.model.Uncovered;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.rule.planning.PlannedRound;
import coop.commonround.rule.planning.PlannedVisit;
import coop.commonround.travel.TravelTimes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns what the solver found into a roster of the model. */
final class FinishedRoster {
    private final Problem problem;
    private final TravelTimes travel;
    private final PlannedRoster found;

    FinishedRoster(Problem problem, TravelTimes travel, PlannedRoster found) {
        this.problem = problem;
        this.travel = travel;
        this.found = found;
    }

    Roster roster() {
        var rounds = found.rounds().stream()
                .filter(round -> !round.attendances().isEmpty())
                .map(this::round)
                .toList();
        var missing = missing();
        return new Roster(rounds, uncovered(missing), leftOut(missing));
    }

    private Round round(PlannedRound planned) {
        var attendances = new ArrayList<Attendance>();
        for (var each : planned.attendances()) {
            attendances.add(new Attendance(
                    each.visit().visit().id(),
                    found.clock().instantOf(each.start()),
                    found.clock().instantOf(each.end()),
                    legTo(planned, each),
                    Duration.ofSeconds(each.waitingSeconds())));
        }
        var last = planned.attendances().get(planned.attendances().size() - 1);
        return new Round(
                planned.shift().id(),
                planned.careworker().id(),
                attendances,
                leg(planned, last.client().place(), planned.careworker().home()));
    }

    private static Leg legTo(PlannedRound round, PlannedAttendance attendance) {
        var previous = attendance.previous();
        int from =
                previous == null ? round.careworker().home() : previous.client().place();
        return leg(round, from, attendance.client().place());
    }

    private static Leg leg(PlannedRound round, int from, int to) {
        return new Leg(Duration.ofSeconds(round.travelSeconds(from, to)), round.travelMetres(from, to));
    }

    /** The attendances that nobody makes, by visit. */
    private Map<String, List<PlannedAttendance>> missing() {
        var missing = new TreeMap<String, List<PlannedAttendance>>();
        for (var attendance : found.attendances()) {
            if (attendance.round() == null) {
                missing.computeIfAbsent(attendance.visit().visit().id().text(), id -> new ArrayList<>())
                        .add(attendance);
            }
        }
        return missing;
    }

    /** Optional visits to which nobody at all goes. */
    private static List<LeftOut> leftOut(Map<String, List<PlannedAttendance>> missing) {
        var leftOut = new ArrayList<LeftOut>();
        for (var each : missing.values()) {
            var visit = each.get(0).visit().visit();
            var price = visit.booking().leftOutPrice();
            if (price != null && each.size() == visit.needs().careworkers()) {
                leftOut.add(new LeftOut(visit.id(), price));
            }
        }
        return leftOut;
    }

    private List<Uncovered> uncovered(Map<String, List<PlannedAttendance>> missing) {
        var toExplain = missing.values().stream()
                .filter(each -> !each.get(0).visit().isOptional()
                        || each.size() < each.get(0).visit().visit().needs().careworkers())
                .toList();
        if (toExplain.isEmpty()) {
            return List.of(); // nothing to explain, so no rules to load for it
        }
        var misses = new NearestMiss(problem, travel, found);
        var uncovered = new ArrayList<Uncovered>();
        for (var each : toExplain) {
            PlannedVisit visit = each.get(0).visit();
            uncovered.add(misses.explain(visit, each.size()));
        }
        return uncovered;
    }
}
