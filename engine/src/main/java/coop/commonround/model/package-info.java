/**
 * The care to be rostered, the people who give it, what they have decided, and the roster that comes of it.
 *
 * <p>Start at {@link coop.commonround.model.Problem}: everything known before planning. {@link
 * coop.commonround.model.Roster} is what planning gives back. {@link coop.commonround.model.Policy} holds what the
 * co-op decided, {@link coop.commonround.model.RuleId} names every rule a roster is judged by.
 *
 * <p>All of it is immutable and checked on construction. Nothing here reads a file, decides who goes where or adds up a
 * bill.
 */
@NullMarked
package coop.commonround.model;

import org.jspecify.annotations.NullMarked;
