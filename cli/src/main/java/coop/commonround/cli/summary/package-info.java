/**
 * The few figures a coordinator wants to see of a roster, and the three things to look at first.
 *
 * <p>Start at {@link coop.commonround.cli.summary.Summary}: it is worked out once, and both the words on the terminal and
 * {@code summary.json} are made from it.
 *
 * <p>Nothing here prices or judges: it counts what the roster, its rule scores and its statement say. No name of a person
 * is in it.
 */
@NullMarked
package coop.commonround.cli.summary;

import org.jspecify.annotations.NullMarked;
