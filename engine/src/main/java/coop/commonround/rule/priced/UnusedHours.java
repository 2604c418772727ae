package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.WorkedDay;
import coop.commonround.rule.planning.WorkedTime;
import java.util.List;

/** Guaranteed hours are paid, worked or not. */
public final class UnusedHours {
    private UnusedHours() {}

    public static Constraint define(ConstraintFactory factory) {
        return WorkedTime.byCareworker(factory)
                .complement(PlannedCareworker.class, careworker -> List.<WorkedDay>of())
                .filter((careworker, days) -> price(careworker, days) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, UnusedHours::price)
                .asConstraint(RuleId.UNUSED_HOURS.text());
    }

    private static long price(PlannedCareworker careworker, List<WorkedDay> days) {
        int unused = 0;
        var worked = WorkedTime.paidShiftsByWeek(days, careworker.weeks());
        for (int week = 0; week < worked.length; week++) {
            unused += Math.max(0, careworker.guaranteedIn(week) - worked[week]);
        }
        return careworker.pay().basicPriceOf(unused);
    }
}
