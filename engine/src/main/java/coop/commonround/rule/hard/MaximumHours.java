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
 * Nobody works more than their maximum in a week from Monday to Sunday, the way from home and back included, nor more than 40
 * hours in one that begins before they are 18 (Working Time Regulations 1998, regulation 5A): each minute above costs one.
 */
public final class MaximumHours {
    private MaximumHours() {}

    public static Constraint define(ConstraintFactory factory) {
        return WorkedTime.byCareworker(factory)
                .filter((careworker, days) -> minutesAbove(careworker, days) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, MaximumHours::minutesAbove)
                .asConstraint(RuleId.MAXIMUM_HOURS.text());
    }

    private static int minutesAbove(PlannedCareworker careworker, List<WorkedDay> days) {
        int seconds = 0;
        var worked = WorkedTime.workingTimeByWeek(days, careworker.weeks());
        for (int week = 0; week < worked.length; week++) {
            seconds += Math.max(0, worked[week] - careworker.maximumWeek(week));
        }
        return Minutes.roundedUp(seconds);
    }
}
