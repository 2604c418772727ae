package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRound;
import java.util.Collections;
import java.util.List;

/** A round template is kept together: each attendance of its day outside the round that holds most of them has a price. */
public final class RoundKept {
    private RoundKept() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> attendance.visit().template() != null)
                .groupBy(
                        attendance -> attendance.visit().template(),
                        ConstraintCollectors.toList(PlannedAttendance::rounded))
                .filter((template, rounds) -> price(rounds) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, (template, rounds) -> price(rounds))
                .asConstraint(RuleId.BROKEN_ROUND.text());
    }

    private static long price(List<PlannedRound> rounds) {
        int most = 0;
        for (var round : rounds) {
            most = Math.max(most, Collections.frequency(rounds, round));
        }
        return (rounds.size() - most)
                * rounds.get(0).careworker().terms().people().rounds().broken();
    }
}
