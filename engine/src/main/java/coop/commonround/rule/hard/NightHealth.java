package coop.commonround.rule.hard;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.hours.DaysWorked;
import coop.commonround.rule.hours.HoursLaw;
import coop.commonround.rule.hours.NightLaw;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.WorkedDay;
import coop.commonround.rule.planning.WorkedTime;
import java.util.List;

/**
 * A night worker does night work only while a health assessment counts (Working Time Regulations 1998, regulation 7(1)): on a day
 * after it with three hours or more of night time, each minute of that costs one.
 */
public final class NightHealth {
    private NightHealth() {}

    public static Constraint define(ConstraintFactory factory) {
        return WorkedTime.byCareworker(factory)
                .filter((careworker, days) -> minutesWithout(careworker, days) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, NightHealth::minutesWithout)
                .asConstraint(RuleId.NIGHT_HEALTH.text());
    }

    private static int minutesWithout(PlannedCareworker careworker, List<WorkedDay> days) {
        return Minutes.roundedUp(secondsWithout(careworker.law(), WorkedTime.inShort(days)));
    }

    /** Seconds of night work on days on which no assessment counts, all together. */
    public static int secondsWithout(HoursLaw law, DaysWorked days) {
        if (law.nights().assessedUntil() == NightLaw.ALWAYS) {
            return 0;
        }
        int seconds = 0;
        for (int i = 0; i < days.count(); i++) {
            seconds += secondsWithout(law.nights(), days, i);
        }
        return seconds;
    }

    /** The same on one day, by its place among the days worked. */
    public static int secondsWithout(NightLaw law, DaysWorked days, int day) {
        int night = days.date(day) <= law.assessedUntil() ? 0 : law.secondsOn(days, day);
        return law.isNightWork(night) ? night : 0;
    }
}
