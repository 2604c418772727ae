package coop.commonround.cost.delivered;

import coop.commonround.base.Issue;
import coop.commonround.cost.book.Spans.Span;
import coop.commonround.model.Attendance;
import coop.commonround.model.Leg;
import coop.commonround.model.VisitId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A visit on a round as it was worked.
 *
 * @param way that leads to it, by way of visits that were not made
 * @param rest of the gap before it that the plan neither travels nor waits
 */
record Stop(VisitId visit, Span span, Leg way, Duration rest) {

    /** The attendances of one round, in the order they began; nobody is at two of them at once. */
    static List<Attendance> attendances(List<Stop> made, List<Issue> issues) {
        var attendances = new ArrayList<Attendance>();
        var inOrder = made.stream()
                .sorted(Comparator.comparing((Stop stop) -> stop.span().from()).thenComparing(Stop::visit))
                .toList();
        Instant left = null;
        for (var stop : inOrder) {
            var from = stop.span().from();
            var start = left != null && left.isAfter(from) ? left : from;
            if (!start.isBefore(stop.span().to())) {
                issues.add(stop.warning(
                        "recorded by somebody who is recorded elsewhere all of that time: neither billed nor paid",
                        "correct the check_in or check_out of either"));
                continue;
            }
            var way = left == null ? stop.way() : stop.way(Duration.between(left, start));
            var waiting = left == null ? Duration.ZERO : stop.waiting(Duration.between(left, start));
            attendances.add(new Attendance(stop.visit(), start, stop.span().to(), way, waiting));
            left = stop.span().to();
        }
        return attendances;
    }

    /** The way, no longer than the gap was; a plan that left too little time for it is taken at its word. */
    private Leg way(Duration gap) {
        var most = rest.isNegative() ? gap.minus(rest) : gap;
        return way.time().compareTo(most) > 0 ? new Leg(most, way.metres()) : way;
    }

    private Duration waiting(Duration gap) {
        var waiting = gap.minus(way.time()).minus(rest);
        return waiting.isNegative() ? Duration.ZERO : waiting;
    }

    Issue warning(String problem, String remedy) {
        return Issue.warning(new Issue.Where.Thing("visit", visit.text()), problem, remedy);
    }
}
