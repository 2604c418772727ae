package coop.commonround.bench.quality;

import coop.commonround.bench.quality.contest.Contestant;
import coop.commonround.bench.quality.contest.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One run of one solver on one instance.
 *
 * @param took wall time of the solver
 * @param verdict of the judge, null if there is nothing to judge
 * @param bestKnown null if nobody has published any
 * @param standing in place of yes or no where there is no verdict
 */
record Row(
        String instance,
        Contestant solver,
        long seed,
        Duration took,
        @Nullable Verdict verdict,
        @Nullable BigDecimal bestKnown,
        String standing) {
    static final String HEADER = "instance,solver,seed,seconds,cost,best_known,gap,feasible,uncovered,faces";
    private static final String NOT_EXPRESSIBLE = "not expressible";
    private static final String FAILED = "failed";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Row of(
            String instance,
            Contestant solver,
            long seed,
            Duration took,
            Verdict verdict,
            @Nullable BigDecimal bestKnown) {
        return new Row(instance, solver, seed, took, verdict, bestKnown, verdict.isFeasible() ? "yes" : "no");
    }

    /** A set that a solver cannot be asked about. */
    static Row notExpressible(String instance, Contestant solver, long seed, @Nullable BigDecimal bestKnown) {
        return new Row(instance, solver, seed, Duration.ZERO, null, bestKnown, NOT_EXPRESSIBLE);
    }

    /** A solver that broke down. */
    static Row failed(String instance, Contestant solver, long seed, Duration took, @Nullable BigDecimal bestKnown) {
        return new Row(instance, solver, seed, took, null, bestKnown, FAILED);
    }

    boolean isFeasible() {
        return verdict != null && verdict.isFeasible();
    }

    /** Percent above the best known; empty where there is none or the solution is not feasible. */
    OptionalDouble gap() {
        if (verdict == null || !verdict.isFeasible() || bestKnown == null || bestKnown.signum() == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(verdict.cost()
                .subtract(bestKnown)
                .multiply(HUNDRED)
                .divide(bestKnown, 6, RoundingMode.HALF_EVEN)
                .doubleValue());
    }

    String csv() {
        return String.join(
                ",",
                instance,
                solver.text(),
                String.valueOf(seed),
                String.format(Locale.ROOT, "%.1f", took.toMillis() / 1000.0),
                verdict == null ? "" : verdict.cost().toPlainString(),
                bestKnown == null ? "" : bestKnown.toPlainString(),
                text(gap(), "%.3f"),
                standing,
                verdict == null ? "" : String.valueOf(verdict.uncovered()),
                verdict == null ? "" : text(verdict.faces(), "%.2f"));
    }

    static String text(OptionalDouble number, String form) {
        return number.isPresent() ? String.format(Locale.ROOT, form, number.getAsDouble()) : "";
    }
}
