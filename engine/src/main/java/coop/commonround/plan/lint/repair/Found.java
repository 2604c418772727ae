package coop.commonround.plan.lint.repair;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import coop.commonround.plan.lint.repair.Judge.Held;
import coop.commonround.rule.planning.PlannedRound;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A way to mend something.
 *
 * @param rounds what the rounds that change would hold
 * @param byRule what each rule would then come to
 * @param score what all would
 */
public record Found(
        Map<PlannedRound, List<Held>> rounds,
        Map<String, HardMediumSoftLongScore> byRule,
        HardMediumSoftLongScore score) {
    /** Care first, then money. */
    boolean isBetterThan(@Nullable Found other) {
        if (other == null) {
            return true;
        }
        int byCare = Long.compare(score.mediumScore(), other.score.mediumScore());
        return byCare > 0 || (byCare == 0 && score.softScore() > other.score.softScore());
    }
}
