package coop.commonround.cli.scenario;

import coop.commonround.model.Attendance;
import coop.commonround.model.Leg;
import coop.commonround.model.Place;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Round;
import coop.commonround.model.Uncovered;
import coop.commonround.model.Visit;
import coop.commonround.travel.TravelTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The rounds of a drawing as a planner would have written them, with ways and waiting. */
record DrawnRounds(Problem problem, TravelTimes travel) {
    Roster written(Roster drawn) {
        return new Roster(drawn.rounds().stream().map(this::withWays).toList(), uncovered(drawn));
    }

    private List<Uncovered> uncovered(Roster roster) {
        var attended = roster.careworkersByVisit().keySet();
        return problem.visits().stream()
                .filter(visit -> visit.booking().status() != Visit.Status.CANCELLED && !attended.contains(visit.id()))
                .map(visit -> new Uncovered(visit.id(), visit.needs().careworkers(), "not drawn", ""))
                .toList();
    }

    /** The same round, each visit with the way to it and what is left of the gap before. */
    private Round withWays(Round round) {
        var careworker = problem.careworkers().stream()
                .filter(each -> each.id().equals(round.careworker()))
                .findFirst()
                .orElseThrow();
        var attendances = new ArrayList<Attendance>();
        var from = careworker.home();
        Instant free = null;
        for (var each : round.attendances()) {
            var home = homeOf(each);
            var leg = travel.between(from, home, careworker.transport());
            var waiting = free == null
                    ? Duration.ZERO
                    : Duration.between(free, each.start()).minus(leg.time());
            attendances.add(new Attendance(
                    each.visit(), each.start(), each.end(), leg, waiting.isNegative() ? Duration.ZERO : waiting));
            from = home;
            free = each.end();
        }
        Leg back = travel.between(from, careworker.home(), careworker.transport());
        return new Round(round.shift(), round.careworker(), attendances, back);
    }

    private Place homeOf(Attendance attendance) {
        var visit = problem.visits().stream()
                .filter(each -> each.id().equals(attendance.visit()))
                .findFirst()
                .orElseThrow();
        return problem.clients().stream()
                .filter(client -> client.id().equals(visit.client()))
                .findFirst()
                .orElseThrow()
                .home();
    }
}
