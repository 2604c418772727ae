package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.FacesMet;
import coop.commonround.rule.planning.PlannedClient;

/** Each different careworker a client meets in the period has a price, the first apart. */
public final class FacesInPeriod {
    private FacesInPeriod() {}

    public static Constraint define(ConstraintFactory factory) {
        return FacesMet.byClient(factory)
                .filter((client, faces) -> price(client, faces) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, FacesInPeriod::price)
                .asConstraint(RuleId.NEW_FACE_IN_PERIOD.text());
    }

    private static long price(PlannedClient client, int faces) {
        return (faces - 1) * client.terms().newFaceInPeriod();
    }
}
