package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;

/** Each minute that the way to a visit is longer than its careworker wants has a price; it may be longer to a long visit. */
public final class WantedTravel {
    private WantedTravel() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> price(attendance) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, WantedTravel::price)
                .asConstraint(RuleId.UNWANTED_TRAVEL.text());
    }

    private static long price(PlannedAttendance attendance) {
        int way = attendance.previous() == null ? attendance.secondsFromHome() : attendance.travelSeconds();
        return attendance
                .careworker()
                .wishes()
                .priceOfWay(way, attendance.visit().length());
    }
}
