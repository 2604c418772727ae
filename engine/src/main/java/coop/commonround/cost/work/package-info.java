/**
 * The attendances of a roster, each with the visit, the careworker and the shift it belongs to.
 *
 * <p>Start at {@link coop.commonround.cost.work.Presences}.
 */
@NullMarked
package coop.commonround.cost.work;

import org.jspecify.annotations.NullMarked;
