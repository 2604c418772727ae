/**
 * The lines of a statement, the accounts they are booked to, and their sums.
 *
 * <p>Start at {@link coop.commonround.cost.ledger.Statement}.
 *
 * <p>Nothing here works out what anything costs.
 */
@NullMarked
package coop.commonround.cost.ledger;

import org.jspecify.annotations.NullMarked;
