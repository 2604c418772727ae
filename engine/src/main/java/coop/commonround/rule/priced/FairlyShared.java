package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.Burden;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.WorkedDay;
import coop.commonround.rule.planning.WorkedTime;
import java.util.List;

/** What all rules of fair shares have in common: who has how much, the look-back included, and what is above a fair share. */
final class FairlyShared {
    private FairlyShared() {}

    private record Load(PlannedCareworker careworker, long had) {}

    static Constraint define(ConstraintFactory factory, Burden burden) {
        return WorkedTime.byCareworker(factory)
                .filter((careworker, days) -> careworker.shares().shares(burden))
                .groupBy(ConstraintCollectors.toList((careworker, days) -> new Load(careworker, sumOf(burden, days))))
                .filter(loads -> price(burden, loads) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, loads -> price(burden, loads))
                .asConstraint(burden.rule().text());
    }

    private static long sumOf(Burden burden, List<WorkedDay> days) {
        return days.stream().mapToLong(day -> day.of(burden)).sum();
    }

    private static long price(Burden burden, List<Load> loads) {
        long total = loads.stream().mapToLong(Load::had).sum();
        long above = loads.stream()
                .mapToLong(load -> load.careworker().shares().above(burden, load.had(), total))
                .sum();
        return loads.get(0).careworker().terms().people().priceOf(burden, above);
    }
}
