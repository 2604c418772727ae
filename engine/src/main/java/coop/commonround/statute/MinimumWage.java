package coop.commonround.statute;

import coop.commonround.base.Money;

/**
 * The least an hour may be paid: National Living Wage and National Minimum Wage.
 *
 * @param aged21 from the 21st birthday, the National Living Wage
 * @param apprentice in the first year, or under 19
 */
public record MinimumWage(Money aged21, Money aged18To20, Money under18, Money apprentice) {
    static MinimumWage of(StatuteFile.Row row) {
        return new MinimumWage(
                row.money("aged_21"), row.money("aged_18_to_20"), row.money("under_18"), row.money("apprentice"));
    }
}
