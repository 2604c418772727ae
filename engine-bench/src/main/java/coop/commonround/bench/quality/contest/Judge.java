package coop.commonround.bench.quality.contest;

/**
 * Computes a set's published objective from a solution, and nothing else: it knows no solver.
 *
 * @param <I> an instance of the set
 * @param <S> a solution of such an instance
 */
@FunctionalInterface
public interface Judge<I, S> {
    Verdict judge(I instance, S solution);
}
