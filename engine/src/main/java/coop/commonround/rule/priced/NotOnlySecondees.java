package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Attended;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.PlannedClient;
import java.util.List;

/** Each client who is attended more than once, and by nobody but people lent, has a price. */
public final class NotOnlySecondees {
    private NotOnlySecondees() {}

    public static Constraint define(ConstraintFactory factory) {
        return Attended.in(factory)
                .groupBy(PlannedAttendance::client, ConstraintCollectors.toList(PlannedAttendance::careworker))
                .filter((client, attending) -> price(client, attending) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, NotOnlySecondees::price)
                .asConstraint(RuleId.ONLY_SECONDEES.text());
    }

    private static long price(PlannedClient client, List<PlannedCareworker> attending) {
        int lent =
                (int) attending.stream().filter(PlannedCareworker::isSecondee).count();
        return priceOf(
                lent,
                attending.size() - lent,
                client.terms().people().matching().onlySecondees());
    }

    /** What so many attendances by people lent, and by others, cost. */
    public static long priceOf(int lent, int others, long price) {
        return others == 0 && lent > 1 ? price : 0;
    }
}
