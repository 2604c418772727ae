package coop.commonround.rule.hard;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.hours.DaysWorked;
import coop.commonround.rule.hours.HoursLaw;
import coop.commonround.rule.hours.RestAccount;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.WorkedDay;
import coop.commonround.rule.planning.WorkedTime;
import java.util.List;

/**
 * Rest that is owed for a short night is made good by the day it is due (Working Time Regulations 1998, regulation 24): each
 * minute that is not costs one.
 */
public final class CompensatoryRest {
    private CompensatoryRest() {}

    public static Constraint define(ConstraintFactory factory) {
        return WorkedTime.byCareworker(factory)
                .filter((careworker, days) -> minutesOverdue(careworker, days) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, CompensatoryRest::minutesOverdue)
                .asConstraint(RuleId.REST_OWED.text());
    }

    private static int minutesOverdue(PlannedCareworker careworker, List<WorkedDay> days) {
        return careworker.law().restOwing().isNone()
                ? 0
                : Minutes.roundedUp(secondsOverdue(careworker.law(), WorkedTime.inShort(days), new RestAccount()));
    }

    /**
     * How much is not made good in time, in seconds.
     *
     * @param account to work it out with; what it held is lost
     */
    public static int secondsOverdue(HoursLaw law, DaysWorked days, RestAccount account) {
        if (law.restOwing().isNone()) {
            return 0;
        }
        account.reckon(law, days);
        return account.secondsOverdue();
    }
}
