/**
 * Visits as they were recorded, held against the roster.
 *
 * <p>Start at {@link coop.commonround.cost.delivered.Delivery}: it matches monitoring records to the roster's attendances
 * and reports whatever does not fit. {@link coop.commonround.cost.delivered.Compliance} counts what councils ask for;
 * {@link coop.commonround.cost.delivered.Worked} puts recorded time into rounds, so that it can be paid.
 *
 * <p>Nothing here prices anything: {@link coop.commonround.cost.Costing} does.
 */
@NullMarked
package coop.commonround.cost.delivered;

import org.jspecify.annotations.NullMarked;
