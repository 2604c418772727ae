/**
 * The kernel: the same roster on flat arrays, improved by ruin and recreate.
 *
 * <p>Start at {@link coop.commonround.search.Search}. {@link coop.commonround.search.Instance} holds what never changes,
 * {@link coop.commonround.search.RosterState} what does; every rule of {@code rule} is priced there bit by bit, with the
 * rules' own arithmetic, to the same thousandth of a penny.
 *
 * <p>Nothing here says what a rule means, or knows of files and solvers.
 */
@NullMarked
package coop.commonround.search;

import org.jspecify.annotations.NullMarked;
