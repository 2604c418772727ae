package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Dependence;
import coop.commonround.rule.planning.PlannedClient;

/** Each client who is attended more than once, and by nobody but people lent, has a price. */
public final class NotOnlySecondees {
    private NotOnlySecondees() {}

    public static Constraint define(ConstraintFactory factory) {
        return Dependence.byClient(factory)
                .filter((client, lent, all) -> priceOf(client, lent, all) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, NotOnlySecondees::priceOf)
                .asConstraint(RuleId.ONLY_SECONDEES.text());
    }

    /** What so many attendances at a client by people lent, among all, cost. */
    public static long priceOf(PlannedClient client, int lent, int all) {
        return Dependence.isOnPeopleLent(lent, all)
                ? client.terms().people().matching().onlySecondees()
                : 0;
    }
}
