/**
 * Writes a ready-made roster folder to try things on: an invented co-op in the Colne Valley, of any size.
 *
 * <p>Start at {@link coop.commonround.cli.example.ExampleFolder}. What is invented once and for all (care patterns,
 * staff mix, prices, the co-op's decisions) stands in CSV and YAML files beside these classes; the classes draw the
 * people, their homes, visits and shifts from them, the same for the same seed, to the byte.
 *
 * <p>Nothing here reads a roster folder, plans it or prices it.
 */
@NullMarked
package coop.commonround.cli.example;

import org.jspecify.annotations.NullMarked;
