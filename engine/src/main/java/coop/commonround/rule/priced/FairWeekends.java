package coop.commonround.rule.priced;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.base.CivilTime;
import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.FairShare;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.WorkedDay;
import coop.commonround.rule.planning.WorkedTime;
import java.util.List;

/** Weekends are shared, those of the look-back included: each day a careworker works above a fair share has a price. */
public final class FairWeekends {
    private FairWeekends() {}

    private record Load(PlannedCareworker careworker, int days) {
        /** Days above a share, those of the period only: what is past cannot be mended. */
        int above(int share) {
            return Math.max(0, Math.min(days, days + careworker.weekendDaysBefore() - share));
        }
    }

    public static Constraint define(ConstraintFactory factory) {
        return WorkedTime.byCareworker(factory)
                .filter((careworker, days) -> careworker.sharesWeekends())
                .groupBy(ConstraintCollectors.toList((careworker, days) -> new Load(careworker, weekendDaysOf(days))))
                .filter(loads -> price(loads) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, FairWeekends::price)
                .asConstraint(RuleId.FAIR_WEEKENDS.text());
    }

    private static int weekendDaysOf(List<WorkedDay> days) {
        return (int)
                days.stream().filter(day -> CivilTime.isWeekend(day.date())).count();
    }

    private static long price(List<Load> loads) {
        var any = loads.get(0).careworker();
        int total = any.share().weekendDaysBefore()
                + loads.stream().mapToInt(Load::days).sum();
        int share = FairShare.of(total, any.share().weekendSharers());
        return loads.stream().mapToInt(load -> load.above(share)).sum()
                * any.terms().unfairWeekend();
    }
}
