package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.FacesMet;
import coop.commonround.rule.planning.PlannedClient;

/** Each careworker above the most that is right for a client has a price. */
public final class ClientCap {
    private ClientCap() {}

    public static Constraint define(ConstraintFactory factory) {
        return FacesMet.byClient(factory)
                .filter((client, faces) -> price(client, faces) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, ClientCap::price)
                .asConstraint(RuleId.CLIENT_CAP.text());
    }

    private static long price(PlannedClient client, int faces) {
        var cap = client.cap();
        return cap == null ? 0 : Math.max(0, faces - cap) * client.terms().overCap();
    }
}
