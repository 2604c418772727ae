package coop.commonround.rule.hard;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.Joiners;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedLink;

/** Linked visits that ask for it are made by one careworker. */
public final class SameCareworker {
    private SameCareworker() {}

    public static Constraint define(ConstraintFactory factory) {
        return factory.forEach(PlannedLink.class)
                .filter(PlannedLink::isSameCareworker)
                .join(Attended.in(factory), Joiners.equal(PlannedLink::first, PlannedAttendance::visit))
                .join(Attended.in(factory), Joiners.equal((link, first) -> link.second(), PlannedAttendance::visit))
                .groupBy(
                        (link, first, second) -> link,
                        ConstraintCollectors.sum(
                                (link, first, second) -> first.careworker().equals(second.careworker()) ? 1 : 0))
                .filter((link, inBoth) -> inBoth == 0)
                .penalize(HardMediumSoftLongScore.ONE_HARD)
                .asConstraint(RuleId.SAME_CAREWORKER.text());
    }
}
