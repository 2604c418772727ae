/**
 * What every other package stands on: exact money, dated figures, civil time and the reporting of faults.
 *
 * <p>Start at {@link coop.commonround.base.Money} for sums, at {@link coop.commonround.base.Issue} for what a
 * person should look at, and at {@link coop.commonround.base.CivilTime} for the only way between local time and
 * instants.
 *
 * <p>Nothing here knows about care.
 */
@NullMarked
package coop.commonround.base;

import org.jspecify.annotations.NullMarked;
