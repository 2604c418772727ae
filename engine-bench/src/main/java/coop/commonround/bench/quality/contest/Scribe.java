package coop.commonround.bench.quality.contest;

/**
 * Writes solutions in the form that is usual for a set.
 *
 * @param <I> an instance of the set
 * @param <S> a solution of such an instance
 */
public interface Scribe<I, S> {
    /** The ending of such files, as {@code .sol}. */
    String ending();

    String text(I instance, S solution, Verdict verdict);
}
