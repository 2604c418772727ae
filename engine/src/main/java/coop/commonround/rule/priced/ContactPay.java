package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;

/** Time in clients' homes is paid, by the careworker's rate at that hour; a sleep-in as a whole where the grade has a sum for it. */
public final class ContactPay {
    private ContactPay() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> price(attendance) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, ContactPay::price)
                .asConstraint(RuleId.CONTACT_PAY.text());
    }

    private static long price(PlannedAttendance attendance) {
        return attendance.careworker().pay().contactPriceOf(attendance.visit(), attendance.start(), attendance.end());
    }
}
