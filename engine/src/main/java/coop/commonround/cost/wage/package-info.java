/**
 * Proves that everybody is paid the minimum wage, on a roster that is still a draft or on recorded times.
 *
 * <p>Start at {@link coop.commonround.cost.wage.WageProver}: give it the {@link coop.commonround.cost.work.WorkedSpan spans}
 * somebody's time is made of, take back a {@link coop.commonround.cost.wage.WageProof} for each careworker and pay
 * reference period, with what counts, what is due, and what causes a shortfall. How it is worked out stands in {@code
 * engine/docs/costing.md}.
 *
 * <p>Nothing here is legal advice, and nothing here pays anybody.
 */
@NullMarked
package coop.commonround.cost.wage;

import org.jspecify.annotations.NullMarked;
