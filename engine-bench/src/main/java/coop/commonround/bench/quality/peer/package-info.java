/**
 * The solvers of others, configured once for all sets: how each searches, stops and takes its seed.
 *
 * <p>What a set asks of them, each set's own package says.
 */
@NullMarked
package coop.commonround.bench.quality.peer;

import org.jspecify.annotations.NullMarked;
