/**
 * The fast lane of the kernel: days on which nothing has a price but ways and people, so that what a place costs can be read
 * off the two legs it changes.
 *
 * <p>Start at {@link coop.commonround.search.ways.WaySearch}. {@link coop.commonround.search.ways.WayTable} holds what never
 * changes, {@link coop.commonround.search.ways.WayRounds} what does.
 *
 * <p>Nothing here knows what rules there are: {@code search} decides whether an instance may go this way, and prices in full
 * what comes back.
 */
@NullMarked
package coop.commonround.search.ways;

import org.jspecify.annotations.NullMarked;
