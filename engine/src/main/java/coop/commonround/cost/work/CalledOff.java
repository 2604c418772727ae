package coop.commonround.cost.work;

import coop.commonround.base.Issue;
import coop.commonround.cost.work.Presence.Paid;
import coop.commonround.model.Attendance;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Leg;
import coop.commonround.model.Problem;
import coop.commonround.model.Shift;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The presences of a roster, those of visits called off among them, paid as was decided.
 *
 * <p>A visit called off after it was rostered keeps its careworkers and their way to it. One called off before is paid to
 * whom it was pinned to, if anybody: the way to it is then not known.
 *
 * @param presences by careworker, start and visit
 * @param issues visits whose careworkers are paid, and not known
 */
public record CalledOff(List<Presence> presences, List<Issue> issues) {
    private static final Leg NO_WAY = Leg.ofMiles(Duration.ZERO, BigDecimal.ZERO);

    public CalledOff {
        presences = presences.stream().sorted(Presences.IN_ORDER).toList();
        issues = List.copyOf(issues);
    }

    /** As decided for each visit that was called off. */
    public static CalledOff of(Problem problem, List<Presence> rostered, Function<Visit, Paid> decided) {
        var presences = new ArrayList<Presence>();
        for (var presence : rostered) {
            presences.add(presence.isCalledOff() ? presence.withPaid(decided.apply(presence.visit())) : presence);
        }
        var attended = rostered.stream().map(each -> each.visit().id()).collect(Collectors.toSet());
        var issues = new ArrayList<Issue>();
        for (var visit : unattended(problem, attended)) {
            var paid = decided.apply(visit);
            if (paid.time().signum() > 0) {
                findPinned(problem, visit)
                        .ifPresentOrElse(
                                presence -> presences.add(presence.withPaid(paid)),
                                () -> issues.add(Issue.warning(
                                        new Issue.Where.Thing(
                                                "visit", visit.id().text()),
                                        "cancelled: its careworker is to be paid for it, and nobody with a shift at that time"
                                                + " is known: paid nothing",
                                        "name its careworker as pinned_to, or cost a roster that has it")));
            }
        }
        return new CalledOff(presences, issues);
    }

    private static List<Visit> unattended(Problem problem, Set<VisitId> attended) {
        return problem.visits().stream()
                .filter(visit -> !visit.isToBeRostered() && !attended.contains(visit.id()))
                .toList();
    }

    private static Optional<Presence> findPinned(Problem problem, Visit visit) {
        var start = visit.likelyStart();
        var attendance = new Attendance(visit.id(), start, start.plus(visit.contactTime()), NO_WAY, Duration.ZERO);
        return Optional.ofNullable(visit.pin().careworker())
                .flatMap(id -> findCareworker(problem, id))
                .flatMap(careworker -> findShift(problem, careworker, attendance)
                        .map(shift -> new Presence(
                                visit,
                                careworker,
                                shift,
                                attendance,
                                true,
                                List.of(),
                                Subjects.of(problem).presence(visit, careworker, shift))));
    }

    private static Optional<Careworker> findCareworker(Problem problem, CareworkerId id) {
        return problem.careworkers().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    private static Optional<Shift> findShift(Problem problem, Careworker careworker, Attendance attendance) {
        return problem.shifts().stream()
                .filter(shift -> shift.careworker().equals(careworker.id())
                        && !shift.kind().isAway()
                        && shift.start().isBefore(attendance.end())
                        && shift.end().isAfter(attendance.start()))
                .findFirst();
    }
}
