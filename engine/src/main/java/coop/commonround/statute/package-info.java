/**
 * Dated, sourced figures of pay and tax law in the United Kingdom.
 *
 * <p>Start at {@link coop.commonround.statute.Statute#published()}. The figures stand in CSV files beside these classes
 * (under {@code resources}), a row for each change; to enter a new one, add a row with its source.
 *
 * <p>Nothing here is legal advice, and nothing here prices a roster.
 */
@NullMarked
package coop.commonround.statute;

import org.jspecify.annotations.NullMarked;
