package coop.commonround.rule.hard;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedVisit;
import java.util.List;
import java.util.function.Predicate;

/** Certain visits are made by somebody whom the client knows: from before, or from another visit of the roster that ended in time. */
public final class Strangers {
    private Strangers() {}

    /** Each attendance by a stranger at a visit that is bound costs one. */
    static Constraint define(
            ConstraintFactory factory,
            RuleId rule,
            Predicate<PlannedVisit> isBound,
            Predicate<PlannedVisit> isIntroducing) {
        return Attended.in(factory)
                .filter(each -> !each.client().knows(each.careworker())
                        && (isBound.test(each.visit()) || isIntroducing.test(each.visit())))
                .groupBy(PlannedAttendance::client, PlannedAttendance::careworker, ConstraintCollectors.toList())
                .filter((client, careworker, all) -> count(all, isBound, isIntroducing) > 0)
                .penalize(
                        HardMediumSoftLongScore.ONE_HARD,
                        (client, careworker, all) -> count(all, isBound, isIntroducing))
                .asConstraint(rule.text());
    }

    private static int count(
            List<PlannedAttendance> ofOne, Predicate<PlannedVisit> isBound, Predicate<PlannedVisit> isIntroducing) {
        return (int) ofOne.stream()
                .filter(each -> isBound.test(each.visit()))
                .filter(each -> ofOne.stream()
                        .noneMatch(earlier ->
                                isIntroducing.test(earlier.visit()) && isInTime(earlier.end(), each.start())))
                .count();
    }

    /** Whether a visit that ends at one second has made its careworker known to a visit that starts at another. */
    public static boolean isInTime(int end, int start) {
        return end <= start;
    }
}
