package coop.commonround.rule.hours;

import coop.commonround.base.CivilTime;
import coop.commonround.model.Careworker;
import coop.commonround.model.Careworker.Contract;
import coop.commonround.model.Problem;
import coop.commonround.model.Shift;
import coop.commonround.model.WorkingTimeLimits.Average;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * How long a careworker may work in the weeks of the period for the average week to stay lawful (Working Time Regulations 1998,
 * regulation 4).
 *
 * <p>The law's average is (A + B) / C: the hours of the reference period, those of as many days after it as days in it were
 * excluded, and its weeks. While the period is being planned, B is not known. This is the conservative forecast A / (C -
 * excluded weeks), in which a day away is a fifth of a week. Weeks run from Monday, and a reference period ends with each
 * week of the period. It begins with the week in which the employment did, if that is later, and counts at least one week.
 * Hours of another job count in each week that does. Volunteers are no workers in the sense of the law.
 */
final class AverageWindows {
    private final Careworker careworker;
    private final Average average;
    private final List<LocalDate> weeks;
    private final WorkedBefore known;

    private AverageWindows(Problem problem, Careworker careworker, List<Shift> shifts, Average average) {
        this.careworker = careworker;
        this.average = average;
        this.weeks = problem.period().weeks();
        this.known = new WorkedBefore(problem, careworker, shifts);
    }

    static List<AverageWindow> of(Problem problem, Careworker careworker, List<Shift> shifts) {
        if (careworker.hours().optedOut48h() || careworker.contract() == Contract.VOLUNTEER) {
            return List.of();
        }
        var average = problem.policy().workingTime().average();
        var windows = new AverageWindows(problem, careworker, shifts, average);
        var from = average.successiveFrom();
        return from == null ? windows.rolling() : windows.successive(from);
    }

    /** The same for the average 24 hours of a night worker, of which nobody can opt out (regulation 6). */
    static List<AverageWindow> ofNights(Problem problem, Careworker careworker, List<Shift> shifts) {
        var average = problem.policy().workingTime().nights().byWeeks();
        return new AverageWindows(problem, careworker, shifts, average).rolling();
    }

    private List<AverageWindow> rolling() {
        var windows = new ArrayList<AverageWindow>();
        for (int week = 0; week < weeks.size(); week++) {
            var first = weeks.get(week).minusWeeks(average.weeks() - 1L);
            windows.add(window(first, weeks.get(week)));
        }
        return windows;
    }

    private List<AverageWindow> successive(LocalDate from) {
        var windows = new ArrayList<AverageWindow>();
        for (int week = 0; week < weeks.size(); ) {
            long since = Math.floorDiv(ChronoUnit.WEEKS.between(from, weeks.get(week)), average.weeks());
            var first = from.plusWeeks(since * average.weeks());
            var last = first.plusWeeks(average.weeks() - 1L);
            windows.add(window(first, last));
            while (week < weeks.size() && !weeks.get(week).isAfter(last)) {
                week++;
            }
        }
        return windows;
    }

    /** Weeks after the period are taken to be worked as contracted. */
    private AverageWindow window(LocalDate first, LocalDate last) {
        var start = careworker.startDate();
        var from = start != null && start.isAfter(first) ? earlier(CivilTime.weekOf(start), last) : first;
        int fifths = 0;
        long worked = 0;
        for (var week = from; !week.isAfter(last); week = week.plusWeeks(1)) {
            fifths += known.fifthsOf(week);
            worked += week.isAfter(weeks.get(weeks.size() - 1))
                    ? careworker.hours().contracted().toSeconds()
                    : known.secondsOf(week);
        }
        long aWeek = average.limit().minus(careworker.workingTime().otherJob()).toSeconds();
        long seconds = Math.max(WorkedBefore.FIFTHS, fifths) * aWeek / WorkedBefore.FIFTHS - worked;
        int firstWeek = Math.max(0, indexOf(from));
        int lastWeek = Math.min(weeks.size() - 1, indexOf(last));
        return new AverageWindow(firstWeek, lastWeek, (int) Math.max(0, seconds));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private int indexOf(LocalDate monday) {
        return (int) ChronoUnit.WEEKS.between(weeks.get(0), monday);
    }
}
