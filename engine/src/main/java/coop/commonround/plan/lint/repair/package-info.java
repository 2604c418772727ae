/**
 * Looks for ways to mend one thing in a roster while the rest stays as it is.
 *
 * <p>Start at {@link coop.commonround.plan.lint.repair.RepairSearch}: give it a {@link coop.commonround.plan.lint.repair.Goal} and what
 * may be {@link coop.commonround.plan.lint.repair.Moved}. The {@link coop.commonround.plan.lint.repair.Judge} holds the roster with its own
 * times, and the rules say what each trial comes to.
 *
 * <p>Nothing here says what is amiss, or tells it.
 */
@NullMarked
package coop.commonround.plan.lint.repair;

import org.jspecify.annotations.NullMarked;
