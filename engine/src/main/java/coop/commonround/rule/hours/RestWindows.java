package coop.commonround.rule.hours;

import coop.commonround.base.CivilTime;
import coop.commonround.model.Careworker;
import coop.commonround.model.PastWork;
import coop.commonround.model.Problem;
import coop.commonround.model.WorkingTimeLimits.WeeklyRest;
import coop.commonround.model.WorkingTimeLimits.WeeklyRest.Form;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The weeks or fortnights in which a careworker must have weekly rest.
 *
 * <p>Weeks begin at midnight between Sunday and Monday. One is judged if it lies in the period, or if it began before and {@code
 * past_hours.csv} has times of work in that part. One that ends after the period is left to the plan of the rest of it.
 * Where a fortnight is not judged, each week of it that lies in the period must hold a rest of its own. The part of a rest that
 * may lie outside its week may lie outside the period, too, unless work is known there. In a
 * week that begins before they are 18, 48 hours lie in the week. Volunteers are no workers in the
 * sense of the law.
 */
final class RestWindows {
    private static final long A_WEEK = 7;

    /** Regulation 11(3); the daily rest may be part of it. */
    static final Duration YOUNG_REST = Duration.ofHours(48);

    private final Problem problem;
    private final WeeklyRest rest;
    private final int daily;
    private final ToIntFunction<Instant> clock;
    private final List<PastWork> known;
    private final Careworker careworker;

    private RestWindows(Problem problem, Careworker careworker, ToIntFunction<Instant> clock) {
        this.problem = problem;
        this.rest = problem.policy().workingTime().weeklyRest();
        this.daily = rest.isOnTopOfDaily()
                ? (int) problem.policy().limits().dailyRest().toSeconds()
                : 0;
        this.clock = clock;
        this.careworker = careworker;
        this.known = problem.history().workOf(careworker.id()).stream()
                .filter(past -> past.leftHome() != null)
                .toList();
    }

    static List<RestWindow> of(
            Problem problem, Careworker careworker, OtherWork otherWork, ToIntFunction<Instant> clock) {
        var windows = new RestWindows(problem, careworker, clock);
        if (careworker.isVolunteer() || windows.rest.length().isZero()) {
            return List.of();
        }
        if (otherWork.isNone()) {
            return windows.all();
        }
        var before = workBefore(problem, careworker, clock);
        var anyway = new DaysWorked();
        otherWork.addTo(new DaysWorked(), anyway);
        return windows.all().stream()
                .map(window -> window.withWork(before, anyway))
                .toList();
    }

    private List<RestWindow> all() {
        var all = new ArrayList<RestWindow>();
        var weeks = problem.period().weeks();
        for (int i = 0; i < weeks.size(); i++) {
            var monday = weeks.get(i);
            boolean isFortnight = rest.form() != Form.EACH_WEEK && !careworker.isUnder18(monday);
            boolean isSecond =
                    isFortnight && Math.floorMod(ChronoUnit.WEEKS.between(rest.fortnightsFrom(), monday), 2) == 1;
            var fortnight = isSecond ? monday.minusWeeks(1) : monday;
            if (isFortnight && isJudged(fortnight, 2 * A_WEEK)) {
                if (isSecond) {
                    all.add(fortnight(fortnight));
                }
            } else if (isJudged(monday, A_WEEK)) {
                all.add(week(monday));
            }
        }
        return all;
    }

    private boolean isJudged(LocalDate monday, long days) {
        var period = problem.period();
        if (monday.plusDays(days - 1).isAfter(period.last())) {
            return false;
        }
        return !monday.isBefore(period.first())
                || known.stream()
                        .anyMatch(past ->
                                !past.from().isBefore(monday) && past.from().isBefore(period.first()));
    }

    private RestWindow week(LocalDate monday) {
        int length = (int) rest.length().toSeconds();
        if (careworker.isUnder18(monday)) {
            int young = Math.max(length, (int) YOUNG_REST.toSeconds());
            return new RestWindow(
                    secondOf(monday), secondOf(monday.plusDays(A_WEEK)), young, young, 1, young, young, 0);
        }
        return window(monday, A_WEEK, length, 1);
    }

    private RestWindow fortnight(LocalDate monday) {
        int length = (int) rest.length().toSeconds();
        return rest.form() == Form.ONE_IN_FORTNIGHT
                ? window(monday, 2 * A_WEEK, 2 * length, 1)
                : window(monday, 2 * A_WEEK, length, 2);
    }

    private RestWindow window(LocalDate monday, long days, int length, int rests) {
        return new RestWindow(
                secondOf(monday),
                secondOf(monday.plusDays(days)),
                length,
                length + daily,
                rests,
                rests * length,
                rests * length + daily,
                0);
    }

    private int secondOf(LocalDate day) {
        return clock.applyAsInt(CivilTime.startOf(day));
    }

    /** Work of the three weeks before the period whose times are known, in order. */
    static List<WorkSpan> workBefore(Problem problem, Careworker careworker, ToIntFunction<Instant> clock) {
        var spans = new ArrayList<WorkSpan>();
        var first = problem.period().first();
        for (var past : problem.history().workOf(careworker.id())) {
            var left = past.leftHome();
            var reached = past.reachedHome();
            if (left != null
                    && reached != null
                    && past.from().isBefore(first)
                    && !past.from().isBefore(first.minusWeeks(3))) {
                spans.add(new WorkSpan(clock.applyAsInt(left), clock.applyAsInt(reached)));
            }
        }
        return spans;
    }
}
