package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.WorkedDay;
import coop.commonround.rule.planning.WorkedTime;
import java.util.List;

/** Each evening, weekend day, bank holiday or split day that a careworker would rather not work has a price, one for each wish. */
public final class UnwantedDay {
    private UnwantedDay() {}

    public static Constraint define(ConstraintFactory factory) {
        return WorkedTime.byCareworker(factory)
                .filter((careworker, days) -> count(careworker, days) > 0)
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_SOFT,
                        (careworker, days) -> count(careworker, days)
                                * careworker.terms().people().wishes().day())
                .asConstraint(RuleId.UNWANTED_DAY.text());
    }

    private static long count(PlannedCareworker careworker, List<WorkedDay> days) {
        long count = 0;
        for (var burden : careworker.shares().unwanted()) {
            for (var day : days) {
                count += day.of(burden);
            }
        }
        return count;
    }
}
