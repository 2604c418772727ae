/**
 * Unified home healthcare (Ceschia and others 2026): what {@code hhcrsp} has, with shifts, lunch breaks, preferred and
 * barred caregivers, several windows, optional patients and a weight for each.
 *
 * <p>Start at {@link coop.commonround.bench.quality.uhhc.UhhcJudge}, which says what counts. The words are those of the
 * set: patients, caregivers, services.
 */
@NullMarked
package coop.commonround.bench.quality.uhhc;

import org.jspecify.annotations.NullMarked;
