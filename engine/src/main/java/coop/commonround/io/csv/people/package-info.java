/**
 * Files about people: clients, careworkers, what they can do, when they are there and how they get on.
 *
 * <p>One class a file: its columns, each said once, and what is built from a row.
 *
 * <p>Nothing here plans or prices.
 */
@NullMarked
package coop.commonround.io.csv.people;

import org.jspecify.annotations.NullMarked;
