package coop.commonround.cost.work;

import coop.commonround.cost.work.Journey.Way;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Round;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        var visits = byKey(problem.visits(), visit -> visit.id());
        var careworkers = byKey(problem.careworkers(), careworker -> careworker.id());
        var shifts = byKey(problem.shifts(), shift -> shift.id());
        var subjects = Subjects.of(problem);
        boolean isCommutePaid = problem.policy().travel().commute().isPaid();
        var presences = new ArrayList<Presence>();
        for (var round : roster.rounds()) {
            var careworker = known(careworkers, round.careworker(), "careworker");
            var shift = known(shifts, round.shift(), "shift");
            for (int i = 0; i < round.attendances().size(); i++) {
                var attendance = round.attendances().get(i);
                var visit = known(visits, attendance.visit(), "visit");
                var subject = subjects.presence(visit, careworker, shift);
                presences.add(new Presence(
                        visit, careworker, shift, attendance, i == 0, journeys(round, i, isCommutePaid), subject));
            }
        }
        presences.sort(IN_ORDER);
        return presences;
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

    private static <K, T> Map<K, T> byKey(List<T> things, Function<T, K> key) {
        return things.stream().collect(Collectors.toMap(key, Function.identity()));
    }

    private static <K, T> T known(Map<K, T> things, K id, String what) {
        var thing = things.get(id);
        if (thing == null) {
            throw new IllegalArgumentException(String.format("the roster's %s %s is not known", what, id));
        }
        return thing;
    }
}
