package coop.commonround.rule.planning;

import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;

/**
 * The stream of attendances that somebody makes, which nearly all rules start from.
 *
 * <p>{@code forEach} without those that never start: visits that wait for one another in a circle.
 */
public final class Attended {
    private Attended() {}

    public static UniConstraintStream<PlannedAttendance> in(ConstraintFactory factory) {
        return factory.forEach(PlannedAttendance.class).filter(PlannedAttendance::hasStart);
    }
}
