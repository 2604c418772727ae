package coop.commonround.rule.hard;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.WorkedDay;
import coop.commonround.rule.planning.WorkedTime;
import java.util.List;

/**
 * Between two working days lies the daily rest, home to home (Working Time Regulations 1998, regulation 10), the last one before
 * the period included if its end is known, 12 hours of it before somebody under 18 works again, less in a night that
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
        int seconds = 0;
        int reachedHome = careworker.law().reachedHomeBefore();
        for (var day : days) {
            seconds +=
                    secondsShort(reachedHome, day.leavesHome(), careworker.law().restBefore((int)
                            day.date().toEpochDay()));
            reachedHome = day.reachesHome();
        }
        return Minutes.roundedUp(seconds);
    }

    /** How much rest is missing, in seconds, between coming home and setting out again. */
    public static int secondsShort(int reachesHome, int leavesHome, int rest) {
        return Math.max(0, reachesHome + rest - leavesHome);
    }
}
