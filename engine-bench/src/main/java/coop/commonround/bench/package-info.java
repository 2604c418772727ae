/**
 * Questions about speed and quality, each a class that answers one of them.
 *
 * <p>Start at {@code engine-bench/README.md}: it lists the questions, how to run each and what came out.
 *
 * <p>Nothing depends on this.
 */
@NullMarked
package coop.commonround.bench;

import org.jspecify.annotations.NullMarked;
