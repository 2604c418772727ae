/**
 * Files about what the co-op decided.
 *
 * <p>One class a file: its columns, each said once, and what is built from a row.
 *
 * <p>Nothing here plans or prices.
 */
@NullMarked
package coop.commonround.io.csv.decision;

import org.jspecify.annotations.NullMarked;
