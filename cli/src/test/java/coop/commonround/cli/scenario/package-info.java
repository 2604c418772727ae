/**
 * Every rule, drawn as text with both sides of each of its bounds, read by all who know it: the rule's constraint, the
 * kernel, and the independent checker, which sees the drawing as a roster folder.
 *
 * <p>Start at {@link coop.commonround.cli.scenario.ThreeReadersTest}; the drawings are {@code scenarios} among the test
 * resources, a file a rule or more.
 */
@NullMarked
package coop.commonround.cli.scenario;

import org.jspecify.annotations.NullMarked;
