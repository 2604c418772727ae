/**
 * Problems and rosters as JSON, for other systems: in and out without loss.
 *
 * <p>Start at {@link coop.commonround.io.json.ProblemJson} and {@link coop.commonround.io.json.RosterJson}. {@link
 * coop.commonround.io.json.ProblemWithCostsJson} is a problem together with what costing has to be told. Each writes text
 * that is the same on every run and reads it back into an equal thing; faults come back as issues, each with its line and
 * its JSON pointer. The documents stand in {@code docs/formats/json.md}.
 *
 * <p>Nothing here plans, prices or opens a file.
 */
@NullMarked
package coop.commonround.io.json;

import org.jspecify.annotations.NullMarked;
