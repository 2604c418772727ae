/**
 * Files about visits: the visits themselves, templates and links, who pays for them, on which days and how far apart.
 *
 * <p>One class a file: its columns, each said once, and what is built from a row.
 *
 * <p>Nothing here plans or prices.
 */
@NullMarked
package coop.commonround.io.csv.visit;

import org.jspecify.annotations.NullMarked;
