package coop.commonround.rule.planning;

/**
 * Among how many paid careworkers evenings and weekends are shared.
 *
 * @param eveningSharers those with a shift that reaches into an evening
 * @param weekendSharers those with a shift on a weekend
 * @param weekendDaysBefore days of weekends all of those worked in the look-back
 */
public record FairShare(int eveningSharers, int weekendSharers, int weekendDaysBefore) {
    /** The share of each, rounded up: nobody can work part of an evening. */
    public static int of(int total, int sharers) {
        return sharers == 0 ? 0 : (total + sharers - 1) / sharers;
    }
}
