package coop.commonround.rule.hard;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;

/** No leg between visits is longer than the careworker can travel: each minute above costs one. */
public final class LongestLeg {
    private LongestLeg() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> minutesAbove(attendance) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, LongestLeg::minutesAbove)
                .asConstraint(RuleId.LONGEST_LEG.text());
    }

    private static int minutesAbove(PlannedAttendance attendance) {
        var longest = attendance.careworker().longestLeg();
        return longest == null ? 0 : Minutes.roundedUp(attendance.travelSeconds() - longest);
    }
}
