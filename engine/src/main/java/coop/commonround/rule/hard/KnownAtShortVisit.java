package coop.commonround.rule.hard;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;
import java.util.List;

/**
 * A short visit of regulated care is made by somebody who has been at the client before: in the history, or at a longer or
 * shadow visit that ends before this one starts. Each attendance by anybody else costs one.
 */
public final class KnownAtShortVisit {
    private KnownAtShortVisit() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(KnownAtShortVisit::isAsked)
                .groupBy(PlannedAttendance::client, PlannedAttendance::careworker, ConstraintCollectors.toList())
                .filter((client, careworker, attendances) -> byAStranger(attendances) > 0)
                .penalize(
                        HardMediumSoftLongScore.ONE_HARD, (client, careworker, attendances) -> byAStranger(attendances))
                .asConstraint(RuleId.SHORT_VISIT.text());
    }

    private static boolean isAsked(PlannedAttendance attendance) {
        return (attendance.visit().isShort() || attendance.visit().isIntroducing())
                && !attendance.client().knows(attendance.careworker());
    }

    private static int byAStranger(List<PlannedAttendance> attendances) {
        return (int) attendances.stream()
                .filter(each -> each.visit().isShort())
                .filter(each -> attendances.stream()
                        .noneMatch(earlier -> earlier.visit().isIntroducing() && isBefore(earlier.end(), each.start())))
                .count();
    }

    /** Whether a visit that ends at one second has made its careworker known to a visit that starts at another. */
    public static boolean isBefore(int end, int start) {
        return end <= start;
    }
}
