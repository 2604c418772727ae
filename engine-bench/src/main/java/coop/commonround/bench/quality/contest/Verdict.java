package coop.commonround.bench.quality.contest;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a set's own judge makes of a solution.
 *
 * @param cost the published objective, in the unit of the set's best-known values
 * @param faults each way in which it breaks a hard rule of the set, in a few words; empty if it is feasible
 * @param uncovered how many visits are left out
 * @param faces careworkers a client on average, empty where the set does not ask
 */
public record Verdict(BigDecimal cost, List<String> faults, int uncovered, OptionalDouble faces) {
    public Verdict {
        faults = List.copyOf(faults);
    }

    /** The verdict where nobody asks for faces. */
    public static Verdict of(BigDecimal cost, List<String> faults, int uncovered) {
        return new Verdict(cost, faults, uncovered, OptionalDouble.empty());
    }

    public boolean isFeasible() {
        return faults.isEmpty();
    }
}
