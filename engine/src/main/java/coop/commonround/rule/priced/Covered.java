package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import coop.commonround.model.Rag;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.PlannedAttendance;

/**
 * Every visit is covered: each minute of care that nobody gives costs by its priority. A double-up is, too, by one who goes alone
 * as has been signed off. An optional visit may be left out, unless another that it is bound to is made.
 */
public final class Covered {
    private Covered() {}

    public static Constraint define(ConstraintFactory factory) {
        return open(factory)
                .filter(attendance -> !attendance.visit().isOptional())
                .concat(open(factory)
                        .filter(attendance -> attendance.visit().isOptional())
                        .ifExists(
                                PlannedAttendance.class,
                                Joiners.equal(attendance -> attendance.visit().boundTo()),
                                Joiners.filtering(
                                        (open, made) -> made.round() != null && made.visit() != open.visit())))
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_MEDIUM,
                        attendance -> weighedMinutes(
                                attendance.visit().length(), attendance.visit().rag()))
                .asConstraint(RuleId.UNCOVERED.text());
    }

    private static UniConstraintStream<PlannedAttendance> open(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(PlannedAttendance.class)
                .filter(attendance ->
                        attendance.round() == null && !attendance.visit().isAlone())
                .ifNotExists(
                        PlannedAttendance.class,
                        Joiners.equal(attendance -> attendance.visit().whole()),
                        Joiners.filtering((open, made) -> made.visit().isAlone() && made.round() != null));
    }

    /** What an attendance that nobody makes costs: its minutes, three times for amber, nine times for red. */
    public static long weighedMinutes(int seconds, Rag rag) {
        long minutes = (seconds + 59L) / 60;
        return switch (rag) {
            case RED -> 9 * minutes;
            case AMBER -> 3 * minutes;
            case GREEN -> minutes;
        };
    }
}
