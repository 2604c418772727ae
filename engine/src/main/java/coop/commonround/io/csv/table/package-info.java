/**
 * Tables in CSV files: one definition a file, from which reading, warnings, pages and schemas are derived.
 *
 * <p>Start at {@link coop.commonround.io.csv.table.Table}, the definition of one file, and at {@link
 * coop.commonround.io.csv.table.Intake}, which reads such files out of a folder row by row, so that memory does not grow
 * with them. Every fault becomes an issue at its cell, and reading goes on.
 *
 * <p>Nothing here knows which files there are, or about care.
 */
@NullMarked
package coop.commonround.io.csv.table;

import org.jspecify.annotations.NullMarked;
