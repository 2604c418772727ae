package coop.commonround.bench.quality.contest;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A set of instances, those who can solve them and the one judge of what all of them find.
 *
 * @param name of the set
 * @param instances to be solved
 * @param bestKnown the best anybody has published, by instance; may be empty
 * @param judge who computes the objective
 * @param solvers who can express the set; the others are not there
 * @param scribe how a solution is written down
 * @param <I> an instance of the set
 * @param <S> a solution of such an instance
 */
public record Contest<I, S>(
        String name,
        Instances<I> instances,
        Map<String, BigDecimal> bestKnown,
        Judge<I, S> judge,
        Map<Contestant, Solver<I, S>> solvers,
        Scribe<I, S> scribe) {
    public Contest {
        bestKnown = Map.copyOf(bestKnown);
        solvers = Map.copyOf(solvers);
    }
}
