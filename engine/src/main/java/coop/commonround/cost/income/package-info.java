/**
 * What commissioners pay for a roster.
 *
 * <p>Start at {@link coop.commonround.cost.income.Income}; {@link coop.commonround.cost.income.VisitPricer} holds the
 * arithmetic of one visit, {@link coop.commonround.cost.income.BilledTime} which time of it is billed.
 *
 * <p>Nothing here matches records to visits.
 */
@NullMarked
package coop.commonround.cost.income;

import org.jspecify.annotations.NullMarked;
