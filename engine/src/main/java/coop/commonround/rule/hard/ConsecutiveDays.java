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

/** Nobody works more days in a row than the policy says, those before the period included: each day above costs one. */
public final class ConsecutiveDays {
    private ConsecutiveDays() {}

    public static Constraint define(ConstraintFactory factory) {
        return WorkedTime.byCareworker(factory)
                .filter((careworker, days) -> daysAbove(careworker, days) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, ConsecutiveDays::daysAbove)
                .asConstraint(RuleId.CONSECUTIVE_DAYS.text());
    }

    private static int daysAbove(PlannedCareworker careworker, List<WorkedDay> days) {
        return daysAbove(careworker.law(), WorkedTime.withOtherWork(careworker, days));
    }

    /** How many days of the period are worked after as many in a row as may be, in rows with any visit. */
    public static int daysAbove(HoursLaw law, DaysWorked days) {
        var most = law.mostDaysInARow();
        if (most == HoursLaw.ANY_NUMBER) {
            return 0;
        }
        int above = 0;
        int inARow = law.daysInARowBefore();
        int before = law.dayBefore();
        boolean isForVisits = false;
        for (int i = 0; i < days.count(); i++) {
            boolean isNext = days.date(i) == before + 1;
            inARow = isNext ? inARow + 1 : 1;
            isForVisits = days.hasVisits(i) || (isNext && isForVisits);
            before = days.date(i);
            above += inARow > most && isForVisits ? 1 : 0;
        }
        return above;
    }
}
