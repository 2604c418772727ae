package coop.commonround.cost.work;

import coop.commonround.cost.work.Journey.Way;
import coop.commonround.model.Careworker;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Round;
import coop.commonround.model.Shift;
import coop.commonround.model.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks up everything a roster refers to. */
public final class Presences {
    /** By careworker, start and visit. */
    static final Comparator<Presence> IN_ORDER = Comparator.comparing(
                    (Presence presence) -> presence.careworker().id())
            .thenComparing(presence -> presence.attendance().start())
            .thenComparing(presence -> presence.visit().id());

    private Presences() {}

    /**
     * Every attendance of a roster, by careworker, start and visit.
     *
     * @throws IllegalArgumentException if the roster is of another problem: it names what that does not hold
     */
    public static List<Presence> of(Problem problem, Roster roster) {
        var visits = Known.of("visit", problem.visits(), Visit::id);
        var careworkers = Known.of("careworker", problem.careworkers(), Careworker::id);
        var shifts = Known.of("shift", problem.shifts(), Shift::id);
        var subjects = Subjects.of(problem);
        boolean isCommutePaid = problem.policy().travel().commute().isPaid();
        var going = roster.careworkersByVisit();
        var presences = new ArrayList<Presence>();
        for (var round : roster.rounds()) {
            var careworker = careworkers.get(round.careworker());
            var shift = shifts.get(round.shift());
            for (int i = 0; i < round.attendances().size(); i++) {
                var attendance = round.attendances().get(i);
                var visit = visits.get(attendance.visit())
                        .attendedBy(going.getOrDefault(attendance.visit(), List.of())
                                .size())
                        .madeAt(attendance.start());
                var subject = subjects.presence(visit, careworker, shift);
                presences.add(new Presence(
                        visit, careworker, shift, attendance, i == 0, journeys(round, i, isCommutePaid), subject));
            }
        }
        presences.sort(IN_ORDER);
        return presences;
    }

    /** The same, with what of each is paid. */
    public static List<Presence> of(Problem problem, Roster roster, PaidTime time) {
        return of(problem, roster).stream()
                .map(presence -> presence.withTime(time))
                .toList();
    }

    private static List<Journey> journeys(Round round, int index, boolean isCommutePaid) {
        var journeys = new ArrayList<Journey>();
        var attendance = round.attendances().get(index);
        var before = attendance.before();
        if (index > 0) {
            var left = round.attendances().get(index - 1).end();
            journeys.add(new Journey(Way.BETWEEN_VISITS, left, before));
        } else if (isCommutePaid) {
            journeys.add(new Journey(Way.FROM_HOME, attendance.start().minus(before.time()), before));
        }
        if (isCommutePaid && index == round.attendances().size() - 1) {
            journeys.add(new Journey(Way.HOME, attendance.end(), round.home()));
        }
        return journeys;
    }
}
