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
 * Each week holds an uninterrupted rest, or each fortnight two, or one of twice the length, that the daily rest is no part of
 * (Working Time Regulations 1998, regulation 11): each minute short costs one.
 */
public final class WeeklyRest {
    private WeeklyRest() {}

    public static Constraint define(ConstraintFactory factory) {
        return WorkedTime.byCareworker(factory)
                .filter((careworker, days) -> minutesShort(careworker, days) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, WeeklyRest::minutesShort)
                .asConstraint(RuleId.WEEKLY_REST.text());
    }

    private static int minutesShort(PlannedCareworker careworker, List<WorkedDay> days) {
        return Minutes.roundedUp(secondsShort(careworker.law(), WorkedTime.withOtherWork(careworker, days)));
    }

    /** How much rest is missing, in seconds, in all weeks and fortnights together. */
    public static int secondsShort(HoursLaw law, DaysWorked days) {
        int seconds = 0;
        var windows = law.weeklyRests();
        for (int i = 0; i < windows.size(); i++) {
            seconds += windows.get(i).secondsShort(law.before(), days);
        }
        return seconds;
    }
}
