package coop.commonround.rule.planning;

import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.tri.TriConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollector;
import java.util.function.Function;

/** Whether a client depends on people lent, who may be recalled: what both rules about it share. */
public final class Dependence {
    private static final Function<PlannedAttendance, PlannedClient> CLIENT = PlannedAttendance::client;
    private static final UniConstraintCollector<PlannedAttendance, ?, Integer> LENT =
            ConstraintCollectors.sum(attendance -> attendance.careworker().isSecondee() ? 1 : 0);
    private static final UniConstraintCollector<PlannedAttendance, ?, Integer> ALL = ConstraintCollectors.count();

    private Dependence() {}

    /** Clients, with how many attendances there people lent make, and how many all make. */
    public static TriConstraintStream<PlannedClient, Integer, Integer> byClient(ConstraintFactory factory) {
        return Attended.in(factory).groupBy(CLIENT, LENT, ALL);
    }

    /** Whether a client is attended more than once, and by nobody but people lent: once alone is no dependence. */
    public static boolean isOnPeopleLent(int lent, int all) {
        return lent > 1 && lent == all;
    }
}
