/**
 * Roster folders: the CSV and YAML files of one co-op and one period, read and written.
 *
 * <p>Start at {@link coop.commonround.io.csv.FolderReader}, which reads a folder and reports every fault at its cell, and
 * at {@link coop.commonround.io.csv.WholeFolder}, which writes one so that nobody meets half of it. What each file may
 * hold is said once, in its {@link coop.commonround.io.csv.table.Table}; pages and schemas are derived from that.
 *
 * <p>Nothing here plans or prices, and no issue names a person or an address.
 */
@NullMarked
package coop.commonround.io.csv;

import org.jspecify.annotations.NullMarked;
