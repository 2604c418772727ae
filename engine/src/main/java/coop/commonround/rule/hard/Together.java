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

/**
 * A visit is attended by as many different careworkers as it needs, who start together or within what policy or visit lets pass, or
 * by nobody; or by one alone, as has been signed off.
 */
public final class Together {
    private Together() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> attendance.visit().whole().isDoubleUp())
                .groupBy(attendance -> attendance.visit().whole(), ConstraintCollectors.toList())
                .filter((visit, attendances) -> amiss(visit, attendances) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, Together::amiss)
                .asConstraint(RuleId.TOGETHER.text());
    }

    /** Each careworker missing costs one, each who counts twice one, each minute too far apart one; each beside one who goes alone one. */
    private static int amiss(PlannedVisit visit, List<PlannedAttendance> attendances) {
        if (attendances.stream().anyMatch(each -> each.visit().isAlone())) {
            return attendances.size() - 1;
        }
        int amiss = visit.visit().needs().careworkers() - attendances.size();
        for (int i = 0; i < attendances.size(); i++) {
            for (int j = 0; j < i; j++) {
                var one = attendances.get(i);
                var other = attendances.get(j);
                amiss += one.careworker().equals(other.careworker()) ? 1 : 0;
                amiss += Minutes.roundedUp(Math.max(0, Math.abs(one.start() - other.start()) - visit.mostApart()));
            }
        }
        return amiss;
    }
}
