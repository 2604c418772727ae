package coop.commonround.rule.hard;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.PlannedAttendance;

/**
 * No visit starts outside its windows, or after one of them by more than the policy allows: each minute beyond costs one, to
 * where it is nearest.
 */
public final class StartsInWindow {
    /** A visit that waits for itself, round about, never starts: as bad as a day late. */
    private static final int NEVER = 24 * 60;

    private StartsInWindow() {}

    public static Constraint define(ConstraintFactory factory) {
        return factory.forEach(PlannedAttendance.class)
                .filter(attendance -> minutesOutside(attendance) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, StartsInWindow::minutesOutside)
                .asConstraint(RuleId.STARTS_IN_WINDOW.text());
    }

    private static int minutesOutside(PlannedAttendance attendance) {
        if (!attendance.hasStart()) {
            return NEVER;
        }
        return Minutes.roundedUp(attendance.visit().secondsOutside(attendance.start()));
    }
}
