package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.Rag;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.PlannedAttendance;

/** Every visit is covered, optional ones apart: each minute of care that nobody gives costs by its priority. */
public final class Covered {
    private Covered() {}

    public static Constraint define(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(PlannedAttendance.class)
                .filter(attendance ->
                        attendance.round() == null && !attendance.visit().isOptional())
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_MEDIUM,
                        attendance -> weighedMinutes(
                                attendance.visit().length(), attendance.visit().rag()))
                .asConstraint(RuleId.UNCOVERED.text());
    }

    /** What an attendance that nobody makes costs: its minutes, three times for amber, nine times for red. */
    public static long weighedMinutes(int seconds, Rag rag) {
        long minutes = (seconds + 59L) / 60;
        return switch (rag) {
            case RED -> 9 * minutes;
            case AMBER -> 3 * minutes;
            case GREEN -> minutes;
        };
    }
}
