/**
 * What a roster costs: pay, mileage, on-costs, supplies and overheads.
 *
 * <p>Start at {@link coop.commonround.cost.outlay.Outlay}; {@link coop.commonround.cost.outlay.PayClock} knows what any
 * moment of a careworker is paid.
 */
@NullMarked
package coop.commonround.cost.outlay;

import org.jspecify.annotations.NullMarked;
