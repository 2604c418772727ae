/**
 * What can be said about a roster folder before anything is planned.
 *
 * <p>Start at {@link coop.commonround.cli.check.Outlook}.
 *
 * <p>Nothing here plans: what it says of capacity is an estimate, and what it says nobody can do is so.
 */
@NullMarked
package coop.commonround.cli.check;

import org.jspecify.annotations.NullMarked;
