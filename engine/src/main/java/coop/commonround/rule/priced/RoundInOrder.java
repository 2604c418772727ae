package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRound;
import java.util.Comparator;
import java.util.List;

/** A round template is made in its order: each attendance right behind another of it that has a later place has a price. */
public final class RoundInOrder {
    private RoundInOrder() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(RoundInOrder::hasPlace)
                .groupBy(
                        PlannedAttendance::rounded,
                        attendance -> attendance.visit().template(),
                        ConstraintCollectors.toList())
                .filter((round, template, made) -> price(round, made) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, (round, template, made) -> price(round, made))
                .asConstraint(RuleId.OUT_OF_ORDER.text());
    }

    private static boolean hasPlace(PlannedAttendance attendance) {
        return attendance.visit().template() != null && attendance.visit().placeInTemplate() > 0;
    }

    private static long price(PlannedRound round, List<PlannedAttendance> made) {
        var inOrder = made.stream()
                .sorted(Comparator.comparing(PlannedAttendance::start))
                .map(each -> each.visit().placeInTemplate())
                .toList();
        int behind = 0;
        for (int i = 1; i < inOrder.size(); i++) {
            behind += isOutOfOrder(inOrder.get(i - 1), inOrder.get(i)) ? 1 : 0;
        }
        return behind * round.careworker().terms().people().rounds().outOfOrder();
    }

    /** Whether a visit of a place in a template must not come right behind one of another place in it, in the same round. */
    public static boolean isOutOfOrder(int before, int place) {
        return before > place;
    }
}
