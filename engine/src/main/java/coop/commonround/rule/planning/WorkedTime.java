package coop.commonround.rule.planning;

import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintCollector;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollector;
import coop.commonround.rule.hours.DaysWorked;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The stream of careworkers and the days they work, which all rules of hours and rest share.
 *
 * <p>The functions are constants so that the solver sees one stream, worked out once for all rules.
 */
public final class WorkedTime {
    private static final Function<PlannedAttendance, PlannedRound> ROUND = PlannedAttendance::rounded;
    private static final UniConstraintCollector<PlannedAttendance, ?, WorkedRound> SUMMED_UP =
            ConstraintCollectors.collectAndThen(ConstraintCollectors.<PlannedAttendance>toList(), WorkedRound::of);
    private static final BiFunction<PlannedRound, WorkedRound, PlannedCareworker> CAREWORKER = WorkedTime::careworkerOf;
    private static final BiConstraintCollector<PlannedRound, WorkedRound, ?, List<WorkedDay>> DAY_BY_DAY =
            ConstraintCollectors.collectAndThen(
                    ConstraintCollectors.<PlannedRound, WorkedRound, WorkedRound>toList((round, worked) -> worked),
                    WorkedDay::of);

    private WorkedTime() {}

    /** Each round in which anything is done, summed up. */
    public static BiConstraintStream<PlannedRound, WorkedRound> byRound(ConstraintFactory factory) {
        return Attended.in(factory).groupBy(ROUND, SUMMED_UP);
    }

    /** Each careworker who works at all, with the days worked, in order. */
    public static BiConstraintStream<PlannedCareworker, List<WorkedDay>> byCareworker(ConstraintFactory factory) {
        return byRound(factory).groupBy(CAREWORKER, DAY_BY_DAY);
    }

    private static PlannedCareworker careworkerOf(PlannedRound round, WorkedRound worked) {
        return round.careworker();
    }

    /** Seconds paid for worked shifts in each of so many weeks, less what those shifts are paid without any work. */
    public static int[] paidShiftsByWeek(List<WorkedDay> days, int weeks) {
        return byWeek(days, weeks, WorkedDay::paid);
    }

    /** Seconds of paid work in each of so many weeks. */
    public static int[] paidByWeek(List<WorkedDay> days, int weeks) {
        return byWeek(days, weeks, WorkedDay::worked);
    }

    /** Seconds of working time, the way from home and back included, in each of so many weeks. */
    public static int[] workingTimeByWeek(List<WorkedDay> days, int weeks) {
        return byWeek(days, weeks, WorkedDay::workingTime);
    }

    /** What rules of rest look at, on numbers. */
    public static DaysWorked inShort(List<WorkedDay> days) {
        var inShort = new DaysWorked();
        for (var day : days) {
            inShort.add((int) day.date().toEpochDay(), day.leavesHome(), day.reachesHome(), day.workingTime());
        }
        return inShort;
    }

    /** The same, and other work than visits. */
    public static DaysWorked withOtherWork(PlannedCareworker careworker, List<WorkedDay> days) {
        var visits = inShort(days);
        var other = careworker.law().otherWork();
        if (other.isNone()) {
            return visits;
        }
        var all = new DaysWorked();
        other.addTo(visits, all);
        return all;
    }

    private static int[] byWeek(List<WorkedDay> days, int weeks, ToIntFunction<WorkedDay> seconds) {
        var sums = new int[weeks];
        for (var day : days) {
            sums[day.week()] += seconds.applyAsInt(day);
        }
        return sums;
    }
}
