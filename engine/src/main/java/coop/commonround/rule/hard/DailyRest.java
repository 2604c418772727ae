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
 * Between two working days lies the daily rest, home to home (Working Time Regulations 1998, regulation 10), the last one before
 * the period and those of other work than visits included if their times are known, 12 hours of it before somebody under 18 works again, less in a night that
 * may be short: each minute short costs one.
 */
public final class DailyRest {
    private DailyRest() {}

    public static Constraint define(ConstraintFactory factory) {
        return WorkedTime.byCareworker(factory)
                .filter((careworker, days) -> minutesShort(careworker, days) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, DailyRest::minutesShort)
                .asConstraint(RuleId.DAILY_REST.text());
    }

    private static int minutesShort(PlannedCareworker careworker, List<WorkedDay> days) {
        return Minutes.roundedUp(secondsShort(careworker.law(), WorkedTime.withOtherWork(careworker, days)));
    }

    /** How much rest is missing, in seconds, before or after days with visits, all together. */
    public static int secondsShort(HoursLaw law, DaysWorked days) {
        int seconds = 0;
        for (int i = 0; i < days.count(); i++) {
            seconds += secondsShort(law, days, i);
        }
        return seconds;
    }

    /** The same before one day, by its place among the days worked; none between days without visits. */
    public static int secondsShort(HoursLaw law, DaysWorked days, int day) {
        boolean isAsked = days.hasVisits(day) || (day > 0 && days.hasVisits(day - 1));
        int reached = day == 0 ? law.reachedHomeBefore() : days.reachesHome(day - 1);
        return isAsked ? secondsShort(reached, days.leavesHome(day), law.restBefore(days.date(day))) : 0;
    }

    /** How much rest is missing, in seconds, between coming home and setting out again. */
    public static int secondsShort(int reachesHome, int leavesHome, int rest) {
        return Math.max(0, reachesHome + rest - leavesHome);
    }
}
