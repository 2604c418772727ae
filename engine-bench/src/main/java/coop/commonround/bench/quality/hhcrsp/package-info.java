/**
 * Home health care routing and scheduling (Mankowska, Meisel and Bierwirth 2014): skills, soft windows, and services by
 * two people at once or one after the other.
 *
 * <p>Start at {@link coop.commonround.bench.quality.hhcrsp.HhcrspJudge}, which says what counts. The words are those of
 * the set: patients, caregivers, services.
 */
@NullMarked
package coop.commonround.bench.quality.hhcrsp;

import org.jspecify.annotations.NullMarked;
