package coop.commonround.rule.hard;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.PlannedAttendance;

/** No visit starts before its window, or after it by more than the policy allows: each minute beyond costs one. */
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
        var visit = attendance.visit();
        return Minutes.roundedUp(secondsOutside(attendance.start(), visit.earliest(), visit.lawfulUntil()));
    }

    /** By how much a start misses its window, in seconds; both ends of the window belong to it. */
    public static int secondsOutside(int start, int earliest, int latest) {
        return Math.max(0, Math.max(earliest - start, start - latest));
    }
}
