package coop.commonround.plan;

import coop.commonround.base.Money;

/**
 * The best roster so far, each time a better one is found.
 *
 * @param uncovered visits that not everybody they need goes to
 * @param toCover visits to be rostered
 * @param price what the roster costs in pay, mileage and quality
 * @param isLawful whether no hard rule is broken
 */
public record Progress(long uncovered, long toCover, Money price, boolean isLawful) {}
