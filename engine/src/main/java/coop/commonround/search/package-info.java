/**
 * The kernel: the same roster on flat arrays, improved by ruin and recreate.
 *
 * <p>Start at {@link coop.commonround.search.Search}. Its rooms: {@code table} holds what never changes, {@code state} what does,
 * {@code price} what every rule makes of it, with the rules' own arithmetic, to the same thousandth of a penny; {@code place}
 * puts visits in, {@code part} cuts large rosters up, {@code cells} has the numbers that can be put back, {@code ways} is the
 * fast lane for days on which nothing but ways has a price. What remains here is the search itself: what is taken out, what is
 * kept, and how a given roster is taken over.
 *
 * <p>Nothing here says what a rule means, or knows of files and solvers.
 */
@NullMarked
package coop.commonround.search;

import org.jspecify.annotations.NullMarked;
