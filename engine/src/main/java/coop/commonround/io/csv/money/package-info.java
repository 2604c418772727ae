/**
 * Files about money: rate cards, pay scales, on-costs and supplies.
 *
 * <p>One class a file: its columns, each said once, and what is built from a row.
 *
 * <p>Nothing here prices anything.
 */
@NullMarked
package coop.commonround.io.csv.money;

import org.jspecify.annotations.NullMarked;
