package coop.commonround.bench.quality.contest;

/**
 * Solves instances of one set within the time it is given.
 *
 * @param <I> an instance of the set
 * @param <S> a solution of such an instance
 */
@FunctionalInterface
public interface Solver<I, S> {
    /** The best it finds; where it finds none, a solution in which nobody goes anywhere. */
    S solve(I instance, Effort effort);

    /** What is done once for all instances, before any time counts. */
    default void prepare() {}
}
