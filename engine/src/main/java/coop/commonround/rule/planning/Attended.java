package coop.commonround.rule.planning;

import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;

/**
 * The stream of attendances that somebody makes, which nearly all rules start from.
 *
 * <p>It is not {@code forEach}: that leaves out whatever the solver has not timed itself, so it would see nothing of a
 * roster made elsewhere, which keeps its own times.
 */
public final class Attended {
    private Attended() {}

    public static UniConstraintStream<PlannedAttendance> in(ConstraintFactory factory) {
        return factory.forEachUnfiltered(PlannedAttendance.class).filter(PlannedAttendance::hasStart);
    }
}
