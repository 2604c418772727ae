package coop.commonround.bench.quality.week;

import static java.util.Objects.requireNonNull;

import coop.commonround.model.Attendance;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Client;
import coop.commonround.model.ClientId;
import coop.commonround.model.Leg;
import coop.commonround.model.Place;
import coop.commonround.model.Round;
import coop.commonround.model.Shift;
import coop.commonround.model.ShiftId;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes rounds of visits with given starts: the ways between them and the waiting follow. */
final class RoundMaker {
    /** A visit from a moment. */
    record Start(VisitId visit, Instant at) {}

    private final WeekInstance instance;
    private final Map<VisitId, Visit> visits;
    private final Map<ClientId, Client> clients;
    private final Map<CareworkerId, Careworker> careworkers;
    private final Map<ShiftId, Shift> shifts;

    RoundMaker(WeekInstance instance) {
        this.instance = instance;
        var problem = instance.problem();
        visits = byId(problem.visits(), Visit::id);
        clients = byId(problem.clients(), Client::id);
        careworkers = byId(problem.careworkers(), Careworker::id);
        shifts = byId(problem.shifts(), Shift::id);
    }

    private static <K, T> Map<K, T> byId(List<T> things, Function<T, K> id) {
        return things.stream().collect(Collectors.toMap(id, thing -> thing));
    }

    Visit visit(VisitId id) {
        return requireNonNull(visits.get(id));
    }

    boolean isVisit(VisitId id) {
        return visits.containsKey(id);
    }

    /** The round of a shift; {@code starts} in order, at least one. */
    Round round(ShiftId shift, List<Start> starts) {
        var careworker =
                requireNonNull(careworkers.get(requireNonNull(shifts.get(shift)).careworker()));
        var attendances = new ArrayList<Attendance>();
        var at = careworker.home();
        Instant free = null;
        for (var each : starts) {
            var visit = visit(each.visit());
            var home = requireNonNull(clients.get(visit.client())).home();
            var leg = leg(careworker, at, home);
            var waiting = free == null ? Duration.ZERO : Duration.between(free.plus(leg.time()), each.at());
            var end = each.at().plus(visit.contactTime());
            attendances.add(
                    new Attendance(each.visit(), each.at(), end, leg, waiting.isNegative() ? Duration.ZERO : waiting));
            at = home;
            free = end;
        }
        return new Round(shift, careworker.id(), attendances, leg(careworker, at, careworker.home()));
    }

    private Leg leg(Careworker careworker, Place from, Place to) {
        return from.equals(to) ? Leg.NONE : instance.travel().between(from, to, careworker.transport());
    }
}
