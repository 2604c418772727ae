package coop.commonround.rule.hard;

import static java.util.stream.Collectors.toSet;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;
import java.util.List;

/**
 * Where the policy makes it law, all that is made of a round template on a day is made by one careworker, others beside them at
 * double-ups: each visit without the one who goes to most of them costs one.
 */
public final class RoundWhole {
    private RoundWhole() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .filter(RoundWhole::isAsked)
                .groupBy(attendance -> attendance.visit().template(), ConstraintCollectors.toList())
                .filter((template, made) -> visitsAway(made) > 0)
                .penalize(HardMediumSoftLongScore.ONE_HARD, (template, made) -> visitsAway(made))
                .asConstraint(RuleId.ROUND_WHOLE.text());
    }

    private static boolean isAsked(PlannedAttendance attendance) {
        return attendance.visit().template() != null
                && attendance.client().terms().people().rounds().areTemplatesWhole();
    }

    private static int visitsAway(List<PlannedAttendance> made) {
        long visits = made.stream().map(PlannedAttendance::visit).distinct().count();
        long most = 0;
        for (var careworker : made.stream().map(PlannedAttendance::careworker).collect(toSet())) {
            long by = made.stream()
                    .filter(each -> each.careworker() == careworker)
                    .map(PlannedAttendance::visit)
                    .distinct()
                    .count();
            most = Math.max(most, by);
        }
        return visitsAway((int) visits, (int) most);
    }

    /** How many of the visits made of a template are without the one who goes to most of them. */
    public static int visitsAway(int made, int mostByOne) {
        return made - mostByOne;
    }
}
