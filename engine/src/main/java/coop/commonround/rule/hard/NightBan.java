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
 * Nobody under 18 is at work, or on the way from home or back, between 22:00 and 06:00, or 23:00 and 07:00 by contract (Working
 * Time Regulations 1998, regulation 6A): each minute costs one.
 */
public final class NightBan {
    private NightBan() {}

    public static Constraint define(ConstraintFactory factory) {
        return WorkedTime.byCareworker(factory)
                .filter((careworker, days) -> minutesWithin(careworker, days) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, NightBan::minutesWithin)
                .asConstraint(RuleId.NIGHT_BAN.text());
    }

    private static int minutesWithin(PlannedCareworker careworker, List<WorkedDay> days) {
        return Minutes.roundedUp(secondsWithin(careworker.law(), WorkedTime.inShort(days)));
    }

    /** How many seconds lie in nights, from leaving home to coming back, on days under 18. */
    public static int secondsWithin(HoursLaw law, DaysWorked days) {
        if (!law.isEverYoung()) {
            return 0;
        }
        int seconds = 0;
        for (int i = 0; i < days.count(); i++) {
            if (law.isYoung(days.date(i))) {
                seconds += law.nights().young().secondsWithin(days.leavesHome(i), days.reachesHome(i));
            }
        }
        return seconds;
    }
}
