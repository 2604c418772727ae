package coop.commonround.rule.hard;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.Dependence;
import coop.commonround.rule.planning.PlannedClient;

/** Where the policy makes it law, no client is attended more than once by nobody but people lent: each who is costs one. */
public final class NotSecondeesAlone {
    private NotSecondeesAlone() {}

    public static Constraint define(ConstraintFactory factory) {
        return Dependence.byClient(factory)
                .filter((client, lent, all) -> breaches(client, lent, all) > 0)
                .penalize(HardMediumSoftLongScore.ONE_HARD, NotSecondeesAlone::breaches)
                .asConstraint(RuleId.SECONDEES_ALONE.text());
    }

    /** One if a client with so many attendances by people lent, among all, depends on them; none where that is no law. */
    public static int breaches(PlannedClient client, int lent, int all) {
        return client.isDependenceBarred() && Dependence.isOnPeopleLent(lent, all) ? 1 : 0;
    }
}
