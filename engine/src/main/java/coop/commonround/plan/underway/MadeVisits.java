package coop.commonround.plan.underway;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Client;
import coop.commonround.model.Place;
import coop.commonround.model.Problem;
import coop.commonround.model.Quantities;
import coop.commonround.model.Rag;
import coop.commonround.model.Shift;
import coop.commonround.model.ShiftId;
import coop.commonround.model.TimeWindow;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import coop.commonround.travel.TravelTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was made, as visits that can be made in no other way: by those who made them, when they did, for as long as they did. Each
 * careworker of a double-up has one alone. Skills and the like are not asked for again. Where records leave no time for the way to
 * the next, the stay is shortened, to a minute at the least, and what follows moves behind it. Shifts are stretched to hold them.
 */
final class MadeVisits {
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Comparator<VisitMade> IN_TIME =
            Comparator.comparing(VisitMade::start).thenComparing(VisitMade::visit);

    private final Problem problem;
    private final TravelTimes travel;
    private final Map<VisitId, Visit> visits;
    private final Map<CareworkerId, Careworker> careworkers;
    private final Map<VisitId, Place> homes = new HashMap<>();
    private final Map<ShiftId, Shift> shifts = new TreeMap<>();

    final List<Visit> kept = new ArrayList<>();
    final List<Issue> issues = new ArrayList<>();

    /** Which visit each that is kept under another id stands for. */
    final Map<VisitId, VisitId> original = new HashMap<>();

    MadeVisits(Problem problem, TravelTimes travel, List<VisitMade> made) {
        this.problem = problem;
        this.travel = travel;
        visits = problem.visits().stream().collect(Collectors.toMap(Visit::id, Function.identity()));
        careworkers = problem.careworkers().stream().collect(Collectors.toMap(Careworker::id, Function.identity()));
        var homeOf = problem.clients().stream().collect(Collectors.toMap(Client::id, Client::home));
        visits.values().forEach(visit -> homes.put(visit.id(), homeOf.get(visit.client())));
        problem.shifts().forEach(shift -> shifts.put(shift.id(), shift));
        var byCareworker = new TreeMap<CareworkerId, List<VisitMade>>();
        for (var each : made) {
            byCareworker
                    .computeIfAbsent(each.careworker(), any -> new ArrayList<>())
                    .add(each);
        }
        byCareworker.forEach((careworker, all) -> keep(known(careworker), all));
    }

    /** All shifts, those in which something was made as long as that takes. */
    List<Shift> shifts() {
        return List.copyOf(shifts.values());
    }

    private Careworker known(CareworkerId id) {
        var careworker = careworkers.get(id);
        if (careworker == null) {
            throw new IllegalArgumentException("careworker " + id + " made a visit and is none of the problem");
        }
        return careworker;
    }

    private void keep(Careworker careworker, List<VisitMade> made) {
        var inTime = made.stream().sorted(IN_TIME).toList();
        VisitMade before = null;
        for (int i = 0; i < inTime.size(); i++) {
            var each = inTime.get(i);
            var start = before == null
                    ? each.start()
                    : later(each.start(), before.end().plus(way(careworker, before, each)));
            var leaves = i + 1 == inTime.size()
                    ? each.end()
                    : earlier(each.end(), inTime.get(i + 1).start().minus(way(careworker, each, inTime.get(i + 1))));
            var fitted = each.between(start, later(leaves, start.plus(SHORTEST)));
            var shift = findShift(careworker, fitted);
            if (shift.isEmpty()) {
                issues.add(Issue.warning(
                        new Where.Thing("visit", each.visit().text()),
                        careworker.id() + " made it, and has no shift for visits on that day",
                        "add the shift, so that the work counts towards hours and rest"));
            } else {
                stretch(shift.get(), careworker, fitted);
                kept.add(visit(fitted));
                before = fitted;
            }
        }
    }

    private Duration way(Careworker careworker, VisitMade from, VisitMade to) {
        return leg(home(from), home(to), careworker);
    }

    private Duration leg(Place from, Place to, Careworker careworker) {
        return travel.between(from, to, careworker.transport()).time();
    }

    private Place home(VisitMade made) {
        return requireNonNull(homes.get(made.visit()));
    }

    /** The shift it lies in, or the nearest of its careworker on its day. */
    private Optional<Shift> findShift(Careworker careworker, VisitMade made) {
        return shifts.values().stream()
                .filter(shift -> shift.careworker().equals(careworker.id())
                        && shift.kind().takes(visitOf(made).kind()))
                .filter(shift -> away(shift, made).compareTo(Duration.ofHours(12)) < 0)
                .min(Comparator.comparing(shift -> away(shift, made)));
    }

    /** How far outside of a shift a presence begins. */
    private static Duration away(Shift shift, VisitMade made) {
        var before = Duration.between(made.start(), shift.start());
        var behind = Duration.between(shift.end(), made.start());
        return before.isNegative() ? (behind.isNegative() ? Duration.ZERO : behind) : before;
    }

    private void stretch(Shift shift, Careworker careworker, VisitMade made) {
        boolean isWithin = problem.policy().travel().commute().isWithinShift();
        var out = isWithin ? leg(careworker.home(), home(made), careworker) : Duration.ZERO;
        var back = isWithin ? leg(home(made), careworker.home(), careworker) : Duration.ZERO;
        shifts.put(
                shift.id(),
                shift.between(
                        earlier(shift.start(), made.start().minus(out)),
                        later(shift.end(), made.end().plus(back))));
    }

    private Visit visit(VisitMade made) {
        var visit = visitOf(made);
        boolean isFirst = kept.stream().noneMatch(each -> each.id().equals(visit.id()));
        var id = isFirst ? visit.id() : new VisitId(visit.id() + "/" + made.careworker());
        if (!isFirst) {
            original.put(id, visit.id());
        }
        return new Visit(
                id,
                visit.client(),
                visit.packageId(),
                new TimeWindow(made.start(), made.start()),
                List.of(),
                null,
                Duration.between(made.start(), made.end()),
                Visit.Needs.ONE.withLoad(isFirst ? visit.needs().load() : Quantities.NONE),
                Set.of(),
                visit.kind(),
                false,
                true,
                Rag.RED,
                isFirst ? visit.round() : null,
                new Visit.Pin(made.careworker(), made.start()),
                Visit.Booking.PLANNED);
    }

    private Visit visitOf(VisitMade made) {
        return requireNonNull(visits.get(made.visit()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
