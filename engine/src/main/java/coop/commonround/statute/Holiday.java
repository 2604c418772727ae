package coop.commonround.statute;

import coop.commonround.base.Check;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Paid holiday.
 *
 * @param weeks a year
 * @param shareOfIrregularHours what people of irregular hours accrue for each hour worked
 */
public record Holiday(BigDecimal weeks, BigDecimal shareOfIrregularHours) {
    private static final BigDecimal WEEKS_A_YEAR = BigDecimal.valueOf(52);

    static Holiday of(StatuteRow row) {
        return new Holiday(row.number("weeks_a_year"), row.number("share_of_irregular_hours"));
    }

    /**
     * What is set aside on each hour worked for so many weeks of holiday: weeks ÷ (52 − weeks), to a hundredth of a per
     * cent as regulation 15B does (5.6 weeks are 12.07 per cent).
     */
    public static BigDecimal shareFor(BigDecimal weeks) {
        Check.that(weeks.compareTo(WEEKS_A_YEAR) < 0, "weeks of holiday (%s) must be below 52", weeks);
        return weeks.divide(WEEKS_A_YEAR.subtract(weeks), 4, RoundingMode.HALF_UP);
    }
}
