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
import org.jspecify.annotations.Nullable;

/**
 * Linked visits keep their order and their gap, whoever of a double-up comes: each minute too early or too late costs one.
 */
public final class LinkedInOrder {
    private LinkedInOrder() {}

    public static Constraint define(ConstraintFactory factory) {
        return factory.forEach(PlannedLink.class)
                .filter(PlannedLink::isTimed)
                .join(Attended.in(factory), Joiners.equal(PlannedLink::first, PlannedAttendance::visit))
                .join(Attended.in(factory), Joiners.equal((link, first) -> link.second(), PlannedAttendance::visit))
                .groupBy((link, first, second) -> link, ConstraintCollectors.max(LinkedInOrder::minutesAmiss))
                .filter((link, minutes) -> minutes > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, (link, minutes) -> minutes)
                .asConstraint(RuleId.LINK.text());
    }

    private static int minutesAmiss(PlannedLink link, PlannedAttendance first, PlannedAttendance second) {
        return Minutes.roundedUp(secondsAmiss(second.start() - first.start(), link.minimum(), link.maximum()));
    }

    /** By how much a gap from start to start misses its bounds, in seconds; both bounds are allowed. */
    public static int secondsAmiss(int gap, int minimum, @Nullable Integer maximum) {
        return Math.max(0, Math.max(minimum - gap, maximum == null ? 0 : gap - maximum));
    }
}
