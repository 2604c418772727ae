package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.WorkedDay;
import coop.commonround.rule.planning.WorkedTime;
import java.util.List;

/** Time above a week's contracted hours costs what overtime costs on top of ordinary pay. */
public final class Overtime {
    private Overtime() {}

    public static Constraint define(ConstraintFactory factory) {
        return WorkedTime.byCareworker(factory)
                .filter((careworker, days) -> price(careworker, days) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, Overtime::price)
                .asConstraint(RuleId.OVERTIME.text());
    }

    private static long price(PlannedCareworker careworker, List<WorkedDay> days) {
        var contracted = careworker.overtimeAfter();
        if (contracted == null || careworker.overtimeHour() == 0) {
            return 0;
        }
        long seconds = 0;
        for (int worked : WorkedTime.paidByWeek(days, careworker.weeks())) {
            seconds += Math.max(0, worked - contracted);
        }
        return seconds * careworker.overtimeHour() / 3600;
    }
}
