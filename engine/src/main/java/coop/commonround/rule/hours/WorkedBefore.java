package coop.commonround.rule.hours;

import static coop.commonround.model.Shift.Kind.LEAVE;
import static coop.commonround.model.Shift.Kind.SICK;

import coop.commonround.base.CivilTime;
import coop.commonround.model.Careworker;
import coop.commonround.model.Problem;
import coop.commonround.model.Shift;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of one careworker's weeks besides the visits that are being planned: working time before the period, training and
 * it, and days that do not count.
 *
 * <p>Of each week before the period the longer counts of the recorded working time and the contact time of the history: the
 * latter is a floor, since travel is missing in it.
 */
final class WorkedBefore {
    /** A day away is a fifth of a week: as much as the day off five that it mostly is. */
    static final int FIFTHS = 5;

    private final Map<LocalDate, Long> recorded = new HashMap<>();
    private final Map<LocalDate, Long> atLeast = new HashMap<>();
    private final Map<LocalDate, Long> otherWork = new HashMap<>();
    private final Map<LocalDate, Integer> daysAway = new HashMap<>();

    WorkedBefore(Problem problem, Careworker careworker, List<Shift> shifts) {
        var first = problem.period().first();
        for (var past : problem.history().workOf(careworker.id())) {
            if (past.from().isBefore(first)) {
                recorded.merge(past.week(), past.worked().toSeconds(), Long::sum);
                daysAway.merge(past.week(), past.daysAway(), Integer::sum);
            }
        }
        problem.history()
                .minutesWorked(careworker.id())
                .headMap(first)
                .forEach((date, minutes) -> atLeast.merge(CivilTime.weekOf(date), 60 * minutes, Long::sum));
        shifts.stream()
                .filter(shift -> shift.kind() == LEAVE || shift.kind() == SICK)
                .map(Shift::date)
                .distinct()
                .forEach(day -> daysAway.merge(CivilTime.weekOf(day), 1, Integer::sum));
        shifts.stream()
                .filter(shift -> shift.kind().isOtherWork())
                .forEach(shift -> otherWork.merge(
                        CivilTime.weekOf(shift.date()),
                        OtherWork.lengthOf(shift, careworker).toSeconds(),
                        Long::sum));
    }

    /** Seconds of a week that are not being planned. */
    long secondsOf(LocalDate monday) {
        return Math.max(recorded.getOrDefault(monday, 0L), atLeast.getOrDefault(monday, 0L))
                + otherWork.getOrDefault(monday, 0L);
    }

    /** The fifths of a week that count towards the average: all but one for each day away. */
    int fifthsOf(LocalDate monday) {
        return FIFTHS - Math.min(FIFTHS, daysAway.getOrDefault(monday, 0));
    }
}
