/**
 * A second opinion on a roster: reads a roster folder and what a run wrote, and says which rules are broken
 * and what the others charge.
 *
 * <p>Start at {@link coop.commonround.cli.independent.IndependentChecker}, for prices at {@link
 * coop.commonround.cli.independent.IndependentPrices}. It shares no code with the library,
 * neither to read files nor to judge them, so that a mistake in one is not repeated by the other. For the same reason
 * it is slow and plain.
 *
 * <p>It takes the folder itself as sound, reads no synonyms of columns, expands no {@code visit_templates.csv} and
 * knows no road network: give it visits with ids of their own and rosters planned on straight lines or on {@code
 * travel.csv}.
 */
@NullMarked
package coop.commonround.cli.independent;

import org.jspecify.annotations.NullMarked;
