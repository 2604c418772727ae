/**
 * What every rule makes of a roster on flat arrays, brought up to date part by part.
 *
 * <p>Start at {@link coop.commonround.search.price.Pricing}. A rule of one visit stands in
 * {@link coop.commonround.search.price.VisitPrices}, one of a round in {@link coop.commonround.search.price.RoundPrices}, one of a
 * careworker's week in {@link coop.commonround.search.price.CareworkerPrices}; each calls the arithmetic of {@code rule}.
 *
 * <p>Nothing here says what a rule means.
 */
@NullMarked
package coop.commonround.search.price;

import org.jspecify.annotations.NullMarked;
