package coop.commonround.rule.timing;

/**
 * What the timing has to know of the policy, in seconds.
 *
 * @param dailyRest from home to home between two days
 * @param breakAfter a working day longer than this has a break
 * @param breakLength how long a break is; 0 if none is to be made room for
 * @param missedMeal what it costs not to hold a meal break, in money as in {@link PriceCurve}
 * @param isCommutePaid whether ways from home and back are paid
 * @param isCommuteWithinShift whether a shift holds the ways from home and back
 */
public record TimingTerms(
        int dailyRest,
        int breakAfter,
        int breakLength,
        long missedMeal,
        boolean isCommutePaid,
        boolean isCommuteWithinShift) {}
