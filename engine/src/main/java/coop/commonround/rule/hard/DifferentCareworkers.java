package coop.commonround.rule.hard;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.Joiners;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedLink;

/** Linked visits that ask for it have no careworker in common: each who goes to both costs one. */
public final class DifferentCareworkers {
    private DifferentCareworkers() {}

    public static Constraint define(ConstraintFactory factory) {
        return factory.forEach(PlannedLink.class)
                .filter(PlannedLink::isDifferentCareworkers)
                .join(Attended.in(factory), Joiners.equal(PlannedLink::first, PlannedAttendance::visit))
                .join(
                        Attended.in(factory),
                        Joiners.equal((link, first) -> link.second(), PlannedAttendance::visit),
                        Joiners.equal((link, first) -> first.careworker(), PlannedAttendance::careworker))
                .penalize(HardMediumSoftLongScore.ONE_HARD)
                .asConstraint(RuleId.DIFFERENT_CAREWORKERS.text());
    }
}
