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
 * A long working day, from home to home, holds a break (Working Time Regulations 1998, regulation 12): each minute it is
 * short costs one.
 */
public final class BreakInLongDay {
    private BreakInLongDay() {}

    public static Constraint define(ConstraintFactory factory) {
        return WorkedTime.byCareworker(factory)
                .filter((careworker, days) -> minutesShort(careworker, days) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, BreakInLongDay::minutesShort)
                .asConstraint(RuleId.BREAK.text());
    }

    private static int minutesShort(PlannedCareworker careworker, List<WorkedDay> days) {
        int seconds = 0;
        for (var day : days) {
            var law = careworker.law().on((int) day.date().toEpochDay());
            seconds += secondsShort(day.workingTime(), day.longestGap(), law.breakAfter(), law.breakLength());
        }
        return Minutes.roundedUp(seconds);
    }

    /** How much is missing of a break, in seconds; nothing on a day that is not longer than {@code after}. */
    public static int secondsShort(int worked, int longestGap, int after, int length) {
        return worked > after ? Math.max(0, length - longestGap) : 0;
    }
}
