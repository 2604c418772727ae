/**
 * Where visits that nobody makes are put in: what each place would cost, first as a bound and then in full.
 *
 * <p>Start at {@link coop.commonround.search.place.Recreate}, which asks {@link coop.commonround.search.place.Places} for a place;
 * {@link coop.commonround.search.place.SoftRecreate} and {@link coop.commonround.search.place.TimedRecreate} are its forms for times
 * at a price. {@link coop.commonround.search.place.Savings} makes a first roster.
 *
 * <p>Nothing here takes a visit out again.
 */
@NullMarked
package coop.commonround.search.place;

import org.jspecify.annotations.NullMarked;
