package coop.commonround.rule.planning;

import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollector;
import java.util.function.Function;

/** The stream of clients and how many different careworkers they meet, which all rules of continuity share. */
public final class FacesMet {
    private static final Function<PlannedAttendance, PlannedClient> CLIENT = PlannedAttendance::client;
    private static final UniConstraintCollector<PlannedAttendance, ?, Integer> FACES =
            ConstraintCollectors.countDistinct(PlannedAttendance::careworker);

    private FacesMet() {}

    public static BiConstraintStream<PlannedClient, Integer> byClient(ConstraintFactory factory) {
        return Attended.in(factory).groupBy(CLIENT, FACES);
    }
}
