/**
 * What commissioners pay for a roster.
 *
 * <p>Start at {@link coop.commonround.cost.income.Income}; {@link coop.commonround.cost.income.VisitPricer} holds the
 * arithmetic of one visit.
 *
 * <p>Prices planned visits; what was delivered is another matter.
 */
@NullMarked
package coop.commonround.cost.income;

import org.jspecify.annotations.NullMarked;
