/**
 * Rosters against those of other solvers and against the best that anybody has published.
 *
 * <p>Start at {@link coop.commonround.bench.quality.Quality}, the command; {@code engine-bench/README.md} says how to run
 * it, what each solver is told and what it cannot be told.
 *
 * <p>Each set has a package of its own, which knows its files, its objective and how each solver is asked.
 */
@NullMarked
package coop.commonround.bench.quality;

import org.jspecify.annotations.NullMarked;
