package coop.commonround.rule.timing;

/**
 * What the timing has to know of the policy, in seconds.
 *
 * @param missedMeal what it costs not to hold a meal break, in money as in {@link PriceCurve}
 * @param isCommutePaid whether ways from home and back are paid
 * @param isCommuteWithinShift whether a shift holds the ways from home and back
 */
public record TimingTerms(long missedMeal, boolean isCommutePaid, boolean isCommuteWithinShift) {}
