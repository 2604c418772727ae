package coop.commonround.rule.hard;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;

/**
 * A visit lies within a shift meant for such work, while the careworker is not away: each minute outside costs one. Where
 * the policy has shifts run from home to home, the ways from home and back lie within it too. The end may come later by as
 * much as the policy allows.
 */
public final class WithinShift {
    private WithinShift() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> minutesOutside(attendance) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, WithinShift::minutesOutside)
                .asConstraint(RuleId.WITHIN_SHIFT.text());
    }

    private static int minutesOutside(PlannedAttendance attendance) {
        var round = attendance.rounded();
        if (!round.shift().kind().takes(attendance.visit().visit().kind())) {
            return Minutes.roundedUp(attendance.visit().length());
        }
        boolean holdsCommute = round.careworker().terms().isCommuteWithinShift();
        int from = attendance.start() - (holdsCommute ? attendance.secondsFromHome() : 0);
        int to = attendance.end() + (holdsCommute ? attendance.secondsHome() : 0);
        return Minutes.roundedUp(secondsOutside(from, to, round.start(), round.lawfulUntil())
                + round.careworker().secondsAway(attendance.start(), attendance.end()));
    }

    /**
     * How much of a visit, or of a visit and the way to or from it, lies before or after the shift, in seconds; at most once
     * its length on either side.
     */
    public static int secondsOutside(int start, int end, int shiftStart, int shiftEnd) {
        return Math.max(0, Math.min(end, shiftStart) - start) + Math.max(0, end - Math.max(start, shiftEnd));
    }
}
