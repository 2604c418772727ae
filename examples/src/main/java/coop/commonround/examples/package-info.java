/**
 * Small programs that put the engine to use, each one class to copy from.
 *
 * <p>Start at {@link coop.commonround.examples.TenLines}. Each says in its first lines how to run it; a test runs them all.
 *
 * <p>Nothing depends on these.
 */
@NullMarked
package coop.commonround.examples;

import org.jspecify.annotations.NullMarked;
