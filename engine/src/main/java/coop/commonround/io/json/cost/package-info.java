/**
 * What costing has to be told, as a part of a JSON document.
 *
 * <p>Start at {@link coop.commonround.io.json.cost.CostsJson}.
 *
 * <p>Nothing here prices anything.
 */
@NullMarked
package coop.commonround.io.json.cost;

import org.jspecify.annotations.NullMarked;
