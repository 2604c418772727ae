package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;

/** Each attendance in a home with what the careworker dislikes, or where a person is to be warned, has a price. */
public final class WantedHome {
    private WantedHome() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(attendance -> attendance.client().isUnwantedBy(attendance.careworker(), attendance.day()))
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_SOFT,
                        attendance -> attendance.client().terms().unwantedHome())
                .asConstraint(RuleId.UNWANTED_HOME.text());
    }
}
