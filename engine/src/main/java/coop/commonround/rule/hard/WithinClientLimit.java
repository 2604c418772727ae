package coop.commonround.rule.hard;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.FacesMet;
import coop.commonround.rule.planning.PlannedClient;

/** Where the policy makes it law, no more different careworkers go to a client than are right: each above costs one. */
public final class WithinClientLimit {
    private WithinClientLimit() {}

    public static Constraint define(ConstraintFactory factory) {
        return FacesMet.byClient(factory)
                .filter((client, faces) -> facesAbove(client, faces) > 0)
                .penalize(HardMediumSoftLongScore.ONE_HARD, WithinClientLimit::facesAbove)
                .asConstraint(RuleId.CLIENT_LIMIT.text());
    }

    /** How many of so many careworkers are above what a client may meet; none where that is no law. */
    public static int facesAbove(PlannedClient client, int faces) {
        var limit = client.limit();
        return limit == null ? 0 : Math.max(0, faces - limit);
    }
}
