/**
 * The files that come out of a run, and the roster read back.
 *
 * <p>One class a file: its columns, each said once, and how it is written. Cells that a spreadsheet would run as a
 * formula are neutralised.
 *
 * <p>Nothing here decides what goes into a roster.
 */
@NullMarked
package coop.commonround.io.csv.out;

import org.jspecify.annotations.NullMarked;
