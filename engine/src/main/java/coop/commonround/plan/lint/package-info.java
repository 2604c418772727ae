/**
 * Finds what is amiss in a roster that somebody else made, and the cheapest way to mend each thing while the rest stays as it is.
 *
 * <p>Start at {@link coop.commonround.plan.lint.RosterLint}: {@code RosterLint.using(travel).check(problem, roster)}. Its {@link
 * coop.commonround.plan.lint.LintReport} holds a {@link coop.commonround.plan.lint.Finding} for each thing, worst first. The
 * rules judge, none of them here: what is added to {@code rule} is found without a change, in plainer or less plain words.
 *
 * <p>How a repair is found stands in {@code repair}, and how breaches are told in {@code words}.
 *
 * <p>Nothing here reads a file, prices a statement, or plans a roster anew: see {@link coop.commonround.plan.Planner}.
 */
@NullMarked
package coop.commonround.plan.lint;

import org.jspecify.annotations.NullMarked;
