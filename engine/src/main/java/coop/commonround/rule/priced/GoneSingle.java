package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.Terms;

/** A double-up that one careworker makes alone, as has been signed off, costs what the second would be worth. */
public final class GoneSingle {
    private GoneSingle() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> attendance.visit().isAlone())
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, GoneSingle::priceOf)
                .asConstraint(RuleId.GONE_SINGLE.text());
    }

    private static long priceOf(PlannedAttendance attendance) {
        return priceOf(attendance.client().terms());
    }

    /** What each such visit costs, in thousandths of a penny. */
    public static long priceOf(Terms terms) {
        return terms.goneSingle();
    }
}
