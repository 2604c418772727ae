package coop.commonround.rule.hard;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.hours.DaysWorked;
import coop.commonround.rule.hours.HoursLaw;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.WorkedDay;
import coop.commonround.rule.planning.WorkedTime;
import java.util.List;

/**
 * Nobody works longer in a day than they want, and nobody under 18 more than 8 hours (Working Time Regulations 1998, regulation
 * 5A): each minute above costs one.
 */
public final class DailyHours {
    private DailyHours() {}

    public static Constraint define(ConstraintFactory factory) {
        return WorkedTime.byCareworker(factory)
                .filter((careworker, days) -> minutesAbove(careworker, days) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, DailyHours::minutesAbove)
                .asConstraint(RuleId.DAILY_HOURS.text());
    }

    private static int minutesAbove(PlannedCareworker careworker, List<WorkedDay> days) {
        return Minutes.roundedUp(secondsAbove(careworker.law(), WorkedTime.withOtherWork(careworker, days)));
    }

    /** How much longer days are than they may be, in seconds, all together. */
    public static int secondsAbove(HoursLaw law, DaysWorked days) {
        if (!law.boundsDays()) {
            return 0;
        }
        int seconds = 0;
        for (int i = 0; i < days.count(); i++) {
            seconds += secondsAbove(law, days, i);
        }
        return seconds;
    }

    /** The same on one day, by its place among the days worked; what other work alone is too long is nobody's visit. */
    public static int secondsAbove(HoursLaw law, DaysWorked days, int day) {
        int most = Math.max(law.on(days.date(day)).most(), days.other(day));
        return Math.max(0, days.workingTime(day) - most);
    }
}
