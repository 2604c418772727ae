package coop.commonround.rule.hard;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;

/** A pair on trial, or any where the policy asks for consent, goes together only while both say yes: each attendance else costs one. */
public final class Consent {
    private Consent() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> !attendance.client().hasConsent(attendance.careworker(), attendance.day()))
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, attendance -> 1)
                .asConstraint(RuleId.CONSENT.text());
    }
}
