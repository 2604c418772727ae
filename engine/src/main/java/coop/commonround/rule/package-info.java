/**
 * The law of the roster, written once to be read: each rule one file, as a constraint with its arithmetic beside it.
 *
 * <p>Start at {@link coop.commonround.rule.RosterRules}, the table of contents. Hard rules are in {@code hard}, what costs
 * money in {@code priced}, what both look at in {@code planning}.
 *
 * <p>Nothing here searches for a roster, reads a file or writes a bill.
 */
@NullMarked
package coop.commonround.rule;

import org.jspecify.annotations.NullMarked;
