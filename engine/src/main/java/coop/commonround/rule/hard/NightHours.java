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
 * Over the reference period, no night worker works more than 8 hours in each 24 on average, the weekly rest left out (Working
 * Time Regulations 1998, regulation 6(1) to (5)), in the conservative forecast of {@link AverageHours}: each minute above, in the
 * reference period in which they are most, costs one. Nobody can sign out of it.
 */
public final class NightHours {
    private NightHours() {}

    public static Constraint define(ConstraintFactory factory) {
        return WorkedTime.byCareworker(factory)
                .filter((careworker, days) -> minutesAbove(careworker, days) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, NightHours::minutesAbove)
                .asConstraint(RuleId.NIGHT_HOURS.text());
    }

    private static int minutesAbove(PlannedCareworker careworker, List<WorkedDay> days) {
        return Minutes.roundedUp(AverageHours.secondsAbove(
                WorkedTime.workingTimeByWeek(days, careworker.weeks()),
                careworker.law().nights().averages()));
    }
}
