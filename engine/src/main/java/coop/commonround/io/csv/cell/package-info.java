/**
 * How the text of one cell becomes a value: dates, times, money, minutes, words.
 *
 * <p>Start at {@link coop.commonround.io.csv.cell.Kinds}: it lists every kind there is. A {@link
 * coop.commonround.io.csv.cell.Kind} never throws over what it is given; it answers with a {@link
 * coop.commonround.io.csv.cell.Reading} that holds the value or says what is wrong and how to mend it.
 *
 * <p>Nothing here knows about files, rows or columns.
 */
@NullMarked
package coop.commonround.io.csv.cell;

import org.jspecify.annotations.NullMarked;
