/**
 * Large rosters in parts that are searched side by side: by day, or by area.
 *
 * <p>Start at {@link coop.commonround.search.part.Parts} for how a problem is cut up and
 * {@link coop.commonround.search.part.InParts} for how its parts share the time; their number never depends on how many cores
 * there are, so that the result does not either.
 *
 * <p>Nothing here searches.
 */
@NullMarked
package coop.commonround.search.part;

import org.jspecify.annotations.NullMarked;
