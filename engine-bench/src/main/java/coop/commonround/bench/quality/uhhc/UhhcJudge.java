package coop.commonround.bench.quality.uhhc;

import coop.commonround.bench.quality.contest.Judge;
import coop.commonround.bench.quality.contest.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;

/**
 * The objective of the file's own weights over {@link UhhcComponents}. What the paper leaves open was settled by the
 * authors' published solutions; what they leave open as well counts as hard: a caregiver without any service, and a
 * missed lunch break.
 *
 * <p>It takes starts and breaks from the solution, since starting later may cost less.
 */
public final class UhhcJudge implements Judge<UhhcInstance, UhhcRounds> {
    @Override
    public Verdict judge(UhhcInstance instance, UhhcRounds solution) {
        var tally = new UhhcTally(instance, solution);
        var components = tally.components();
        var faults = new ArrayList<>(tally.faults());
        faults.addAll(components.faults(instance.weights()));
        if (components.missedLunches() > 0) {
            faults.add(components.missedLunches() + " lunch breaks are missed");
        }
        return Verdict.of(BigDecimal.valueOf(components.cost(instance.weights())), faults, tally.missing());
    }
}
