package coop.commonround.cost.delivered;

import coop.commonround.base.Issue;
import coop.commonround.cost.book.Spans.Span;
import coop.commonround.model.Attendance;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Leg;
import coop.commonround.model.Problem;
import coop.commonround.model.Round;
import coop.commonround.model.Shift;
import coop.commonround.model.ShiftId;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Lays recorded visits into the rounds they were made in. */
final class WorkedRounds {
    /**
     * A visit on a round.
     *
     * @param way that leads to it, by way of visits that were not made
     * @param rest of the gap before it that the plan neither travels nor waits
     */
    private record Stop(VisitId visit, Span span, Leg way, Duration rest) {}

    private record Key(VisitId visit, CareworkerId planned) {}

    private final Problem problem;
    private final Map<Key, Call> calls = new HashMap<>();
    private final Map<VisitId, Visit> visits;
    private final Map<CareworkerId, List<Shift>> shifts;
    private final List<Shift> added = new ArrayList<>();
    private final Map<ShiftId, CareworkerId> owners = new HashMap<>();
    private final Map<ShiftId, List<Stop>> stops = new TreeMap<>();
    private final List<Issue> issues = new ArrayList<>();

    WorkedRounds(Problem problem, Delivery delivery) {
        this.problem = problem;
        this.visits = problem.visits().stream().collect(Collectors.toMap(Visit::id, visit -> visit));
        this.shifts = problem.shifts().stream().collect(Collectors.groupingBy(Shift::careworker));
        for (var call : delivery.calls()) {
            var planned = call.planned();
            if (planned != null) {
                calls.put(new Key(call.visit().id(), planned.careworker().id()), call);
            }
        }
    }

    /** Takes the visits of a planned round that were made. */
    void walk(Round round) {
        var way = Leg.NONE;
        var rest = Duration.ZERO;
        Instant left = null;
        for (var attendance : round.attendances()) {
            way = sum(way, attendance.before());
            if (left != null) {
                rest = rest.plus(Duration.between(left, attendance.start()))
                        .minus(attendance.before().time())
                        .minus(attendance.waiting());
            }
            left = attendance.end();
            var call = calls.get(new Key(attendance.visit(), round.careworker()));
            var recorded = call == null ? null : call.recorded();
            if (call == null || recorded == null) {
                if (isCalledOff(attendance.visit())) {
                    add(round.shift(), round.careworker(), stop(attendance, way, rest));
                    way = Leg.NONE;
                    rest = Duration.ZERO;
                }
                continue;
            }
            if (call.isStoodIn()) {
                var stop = new Stop(attendance.visit(), recorded.span(), attendance.before(), Duration.ZERO);
                add(
                        shift(recorded.careworker(), stop).id(),
                        recorded.careworker().id(),
                        stop);
                continue;
            }
            add(round.shift(), round.careworker(), new Stop(attendance.visit(), recorded.span(), way, rest));
            way = Leg.NONE;
            rest = Duration.ZERO;
        }
    }

    private boolean isCalledOff(VisitId id) {
        return Optional.ofNullable(visits.get(id))
                .filter(visit -> !visit.isToBeRostered())
                .isPresent();
    }

    private static Stop stop(Attendance attendance, Leg way, Duration rest) {
        return new Stop(attendance.visit(), new Span(attendance.start(), attendance.end()), way, rest);
    }

    void addUnplanned(Call call) {
        var recorded = call.recorded();
        if (recorded != null) {
            var stop = new Stop(call.visit().id(), recorded.span(), Leg.NONE, Duration.ZERO);
            add(shift(recorded.careworker(), stop).id(), recorded.careworker().id(), stop);
        }
    }

    private void add(ShiftId shift, CareworkerId careworker, Stop stop) {
        owners.put(shift, careworker);
        stops.computeIfAbsent(shift, id -> new ArrayList<>()).add(stop);
    }

    /** The shift of somebody who was not rostered there: the one that holds most of the visit, or else one made up. */
    private Shift shift(Careworker careworker, Stop stop) {
        return shifts.getOrDefault(careworker.id(), List.of()).stream()
                .filter(shift -> !shift.kind().isAway() && overlap(shift, stop).compareTo(Duration.ZERO) > 0)
                .max(Comparator.comparing((Shift shift) -> overlap(shift, stop))
                        .thenComparing(Shift::id, Comparator.reverseOrder()))
                .orElseGet(() -> {
                    var id = new ShiftId("recorded " + careworker.id() + " " + stop.visit());
                    var made = Shift.work(
                            id, careworker.id(), stop.span().from(), stop.span().to());
                    added.add(made);
                    issues.add(warning(
                            stop,
                            "recorded by " + careworker.id()
                                    + ", who has no shift at that time: paid by the record alone",
                            "add the shift, or correct the record"));
                    return made;
                });
    }

    private static Duration overlap(Shift shift, Stop stop) {
        var from = shift.start().isAfter(stop.span().from())
                ? shift.start()
                : stop.span().from();
        var to = shift.end().isBefore(stop.span().to())
                ? shift.end()
                : stop.span().to();
        return Duration.between(from, to);
    }

    Problem problemWithShifts() {
        var all = new ArrayList<>(problem.shifts());
        all.addAll(added);
        return added.isEmpty() ? problem : problem.withShifts(all);
    }

    List<Issue> issues() {
        return List.copyOf(issues);
    }

    /** Every round in which a visit was made. */
    List<Round> rounds(Map<ShiftId, Leg> homes) {
        var rounds = new ArrayList<Round>();
        stops.forEach((shift, made) -> {
            var attendances = attendances(made);
            var owner = owners.get(shift);
            if (owner != null && !attendances.isEmpty()) {
                rounds.add(new Round(shift, owner, attendances, homes.getOrDefault(shift, Leg.NONE)));
            }
        });
        return rounds;
    }

    private List<Attendance> attendances(List<Stop> made) {
        var attendances = new ArrayList<Attendance>();
        var inOrder = made.stream()
                .sorted(Comparator.comparing((Stop stop) -> stop.span().from()).thenComparing(Stop::visit))
                .toList();
        Instant left = null;
        for (var stop : inOrder) {
            var start = left != null && left.isAfter(stop.span().from())
                    ? left
                    : stop.span().from();
            if (!start.isBefore(stop.span().to())) {
                issues.add(warning(
                        stop,
                        "recorded by somebody who is recorded elsewhere all of that time: neither billed nor paid",
                        "correct the check_in or check_out of either"));
                continue;
            }
            var waiting = left == null ? Duration.ZERO : waiting(Duration.between(left, start), stop);
            attendances.add(new Attendance(stop.visit(), start, stop.span().to(), stop.way(), waiting));
            left = stop.span().to();
        }
        return attendances;
    }

    private static Duration waiting(Duration gap, Stop stop) {
        var waiting = gap.minus(stop.way().time()).minus(stop.rest());
        return waiting.isNegative() ? Duration.ZERO : waiting;
    }

    private static Leg sum(Leg one, Leg other) {
        return new Leg(one.time().plus(other.time()), one.metres() + other.metres());
    }

    private static Issue warning(Stop stop, String problem, String remedy) {
        return Issue.warning(new Issue.Where.Thing("visit", stop.visit().text()), problem, remedy);
    }
}
