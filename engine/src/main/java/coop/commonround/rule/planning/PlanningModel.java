package coop.commonround.rule.planning;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Check;
import coop.commonround.base.CivilTime;
import coop.commonround.model.Attendance;
import coop.commonround.model.BoundVisits;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.ClientId;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Round;
import coop.commonround.model.Shift;
import coop.commonround.model.TaskLinks;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import coop.commonround.travel.Journeys;
import coop.commonround.travel.TravelMatrix;
import coop.commonround.travel.TravelTimes;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a problem into planning objects, everything in the order of ids. */
final class PlanningModel {
    private final Problem problem;
    private final PlanningClock clock;
    private final Terms terms;
    private final TravelMatrix travel;
    private final Map<CareworkerId, PlannedCareworker> careworkers = new HashMap<>();
    private final Map<ClientId, PlannedClient> clients = new HashMap<>();
    private final Map<VisitId, List<PlannedAttendance>> attendances = new HashMap<>();

    /** Of double-ups that may go single the one attendance that is then made in their place. */
    private final Map<VisitId, PlannedAttendance> alone = new HashMap<>();

    PlanningModel(Problem problem, TravelTimes times) {
        this.problem = problem;
        this.clock = new PlanningClock(problem.period().start());
        this.terms = Terms.of(problem);
        this.travel = TravelMatrix.of(Journeys.homes(problem), Journeys.transports(problem), times);
    }

    PlannedRoster roster() {
        return build(Roster.EMPTY, true);
    }

    /** What somebody made, to be judged: what else its rounds could hold does not matter. */
    PlannedRoster roster(Roster made) {
        return build(made, false);
    }

    /** What somebody made, to be made better. */
    PlannedRoster start(Roster made) {
        return build(made, true);
    }

    private PlannedRoster build(Roster made, boolean isToBeSearched) {
        var workers = new People(problem, clock, terms, travel).careworkers();
        workers.forEach(each -> careworkers.put(each.id(), each));
        var served = new Familiarity(problem, terms, travel, workers).clients();
        served.forEach(each -> clients.put(each.id(), each));
        var visits = visits();
        var all =
                visits.stream().flatMap(visit -> attendancesOf(visit).stream()).toList();
        var links = links(visits);
        var rounds = rounds();
        if (isToBeSearched) {
            Candidates.fill(rounds, all, problem.policy());
        }
        var byShift =
                rounds.stream().collect(Collectors.toMap(each -> each.shift().id(), each -> each));
        var goneSingle = goneSingle(made, isToBeSearched);
        made.rounds().forEach(round -> place(round, byShift.get(round.shift()), goneSingle));
        return new PlannedRoster(served, workers, visits, links, rounds, all, clock);
    }

    private List<PlannedVisit> visits() {
        var bound = BoundVisits.of(problem);
        return problem.visits().stream()
                .filter(visit -> visit.isToBeRostered())
                .flatMap(visit -> {
                    var whole = planned(visit, bound, null);
                    return Stream.concat(
                            Stream.of(whole), visit.findAlone().stream().map(single -> planned(single, bound, whole)));
                })
                .toList();
    }

    private PlannedVisit planned(Visit visit, BoundVisits bound, @Nullable PlannedVisit insteadOf) {
        var pinnedTo = visit.pin().careworker();
        return new PlannedVisit(
                visit,
                requireNonNull(clients.get(visit.client())),
                clock,
                pinnedTo == null ? null : careworkers.get(pinnedTo),
                bound,
                insteadOf);
    }

    private List<PlannedAttendance> attendancesOf(PlannedVisit visit) {
        var all = new ArrayList<PlannedAttendance>();
        for (int ordinal = 0; ordinal < visit.visit().needs().careworkers(); ordinal++) {
            all.add(new PlannedAttendance(visit, ordinal));
        }
        if (visit.isAlone()) {
            alone.put(visit.visit().id(), all.get(0));
        } else {
            attendances.put(visit.visit().id(), all);
        }
        return all;
    }

    private List<PlannedLink> links(List<PlannedVisit> visits) {
        var byId = visits.stream()
                .collect(Collectors.groupingBy(each -> each.visit().id()));
        var links = new ArrayList<PlannedLink>();
        var order = new LinkOrder();
        for (var link : TaskLinks.besideGiven(problem)) {
            // none if one of them is cancelled: nothing is left to keep apart
            for (var first : byId.getOrDefault(link.first(), List.of())) {
                for (var second : byId.getOrDefault(link.second(), List.of())) {
                    links.add(PlannedLink.of(link, first, second, link.isTimed() && order.add(first, second)));
                }
            }
        }
        return links;
    }

    private List<PlannedRound> rounds() {
        var weeks = problem.period().weeks();
        var evening = problem.policy().limits().eveningFrom();
        return problem.shifts().stream()
                .filter(shift -> shift.kind().isForVisits())
                .map(shift -> round(shift, requireNonNull(careworkers.get(shift.careworker())), evening, weeks.size()))
                .toList();
    }

    private PlannedRound round(Shift shift, PlannedCareworker careworker, LocalTime evening, int weeks) {
        return new PlannedRound(
                shift,
                careworker,
                travel,
                clock,
                clock.secondOf(CivilTime.at(shift.date(), evening)),
                Burdens.isHoliday(problem.calendar(), shift.date()),
                weekOf(shift, weeks),
                paid(shift, careworker));
    }

    /** Shifts outside the period are settled with that of another. */
    private PaidShift paid(Shift shift, PlannedCareworker careworker) {
        return problem.period().contains(shift.date())
                ? PaidShift.of(shift, careworker, problem.prices().of(shift.careworker()))
                : PaidShift.NONE;
    }

    /** A shift on the eve of the period counts to its first week, one after its end to its last. */
    private int weekOf(Shift shift, int weeks) {
        var week = problem.period().weeks().indexOf(CivilTime.weekOf(shift.date()));
        if (week >= 0) {
            return week;
        }
        return shift.date().isBefore(problem.period().first()) ? 0 : weeks - 1;
    }

    /**
     * Visits of a roster that one careworker makes alone, as has been signed off: those that only one goes to, and where the
     * roster is to be made better, only if for as long as that takes. Of others the second is missing.
     */
    private Set<VisitId> goneSingle(Roster made, boolean isToBeSearched) {
        if (alone.isEmpty()) {
            return Set.of();
        }
        var going = made.attendances().collect(Collectors.groupingBy(Attendance::visit));
        return going.values().stream()
                .filter(each -> each.size() == 1)
                .map(each -> each.get(0))
                .filter(each -> alone.containsKey(each.visit()))
                .filter(each -> !isToBeSearched
                        || each.length().toSeconds()
                                >= requireNonNull(alone.get(each.visit()))
                                        .visit()
                                        .length())
                .map(Attendance::visit)
                .collect(Collectors.toSet());
    }

    private void place(Round round, @Nullable PlannedRound planned, Set<VisitId> goneSingle) {
        if (planned == null) {
            throw new IllegalArgumentException("shift " + round.shift() + " takes no visits");
        }
        Check.that(
                planned.careworker().id().equals(round.careworker()),
                "shift %s is of careworker %s, not of %s",
                round.shift(),
                planned.careworker(),
                round.careworker());
        var attendances = new ArrayList<PlannedAttendance>();
        var starts = new HashMap<PlannedAttendance, Integer>();
        for (var each : round.attendances()) {
            var attendance = goneSingle.contains(each.visit())
                    ? requireNonNull(alone.get(each.visit()))
                    : openFor(planned, each.visit(), attendances);
            attendances.add(attendance);
            starts.put(attendance, clock.secondOf(each.start()));
        }
        GivenTimes.fill(planned, attendances, each -> requireNonNull(starts.get(each)));
    }

    /** Where one attendance of a visit is kept for whom it is pinned to, that one for them and another for others. */
    private PlannedAttendance openFor(PlannedRound round, VisitId visit, List<PlannedAttendance> placed) {
        var open = attendances.getOrDefault(visit, List.of()).stream()
                .filter(attendance -> attendance.round() == null && !placed.contains(attendance))
                .toList();
        Check.that(!open.isEmpty(), "visit %s needs nobody more, or is not to be rostered", visit);
        return open.stream()
                .filter(attendance -> Candidates.suitsPin(attendance, round.careworker()))
                .findFirst()
                .orElse(open.get(0));
    }
}
