package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.FairShare;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.WorkedDay;
import coop.commonround.rule.planning.WorkedTime;
import java.util.List;

/** Evenings are shared: each one a careworker works above a fair share has a price. */
public final class FairEvenings {
    private FairEvenings() {}

    private record Load(PlannedCareworker careworker, int evenings) {}

    public static Constraint define(ConstraintFactory factory) {
        return WorkedTime.byCareworker(factory)
                .filter((careworker, days) -> careworker.sharesEvenings())
                .groupBy(ConstraintCollectors.toList((careworker, days) -> new Load(careworker, eveningsOf(days))))
                .filter(loads -> price(loads) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, FairEvenings::price)
                .asConstraint(RuleId.FAIR_EVENINGS.text());
    }

    private static int eveningsOf(List<WorkedDay> days) {
        return (int) days.stream().filter(WorkedDay::isEvening).count();
    }

    private static long price(List<Load> loads) {
        var any = loads.get(0).careworker();
        int total = loads.stream().mapToInt(Load::evenings).sum();
        int share = FairShare.of(total, any.share().eveningSharers());
        int above = loads.stream()
                .mapToInt(load -> Math.max(0, load.evenings() - share))
                .sum();
        return above * any.terms().unfairEvening();
    }
}
