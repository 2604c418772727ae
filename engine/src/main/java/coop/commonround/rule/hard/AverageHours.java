package coop.commonround.rule.hard;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.hours.AverageWindow;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.WorkedDay;
import coop.commonround.rule.planning.WorkedTime;
import java.util.List;

/**
 * Over the reference period, nobody works more than 48 hours a week on average who has not signed out of that (Working Time
 * Regulations 1998, regulation 4), in the conservative forecast of what is not known yet: each minute above, in the reference
 * period in which they are most, costs one.
 */
public final class AverageHours {
    private AverageHours() {}

    public static Constraint define(ConstraintFactory factory) {
        return WorkedTime.byCareworker(factory)
                .filter((careworker, days) -> minutesAbove(careworker, days) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, AverageHours::minutesAbove)
                .asConstraint(RuleId.AVERAGE_HOURS.text());
    }

    private static int minutesAbove(PlannedCareworker careworker, List<WorkedDay> days) {
        return Minutes.roundedUp(secondsAbove(
                WorkedTime.workingTimeByWeek(days, careworker.weeks()),
                careworker.law().averages()));
    }

    /** Seconds above what may be worked, in the worst of some reference periods, for seconds of working time by week. */
    public static int secondsAbove(int[] workedByWeek, List<AverageWindow> windows) {
        int left = 0;
        for (int i = 0; i < windows.size(); i++) {
            left = Math.min(left, windows.get(i).secondsLeft(workedByWeek));
        }
        return -left;
    }
}
