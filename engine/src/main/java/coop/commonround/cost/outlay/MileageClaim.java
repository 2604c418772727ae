package coop.commonround.cost.outlay;

import coop.commonround.base.Dated;
import coop.commonround.cost.ledger.Quantity;
import coop.commonround.cost.ledger.Working;
import coop.commonround.statute.ApprovedMileage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One careworker's miles at the approved rate, in the order they are driven: after so many miles of a tax year, from 6 April,
 * the rate falls.
 */
final class MileageClaim {
    private int taxYear;
    private BigDecimal miles;

    /**
     * A claim that goes on.
     *
     * @param first the first day of the period
     * @param soFar miles repaid in the tax year before it
     */
    MileageClaim(LocalDate first, BigDecimal soFar) {
        this.taxYear = taxYear(first);
        this.miles = soFar;
    }

    /** What some miles are repaid: in two parts where the step lies within them. */
    List<Working> add(String what, LocalDate day, BigDecimal driven, Dated.Row<ApprovedMileage> law) {
        if (taxYear(day) != taxYear) {
            taxYear = taxYear(day);
            miles = BigDecimal.ZERO;
        }
        var left = BigDecimal.valueOf(law.value().firstMiles()).subtract(miles).max(BigDecimal.ZERO);
        var first = driven.min(left);
        var after = driven.subtract(first);
        miles = miles.add(driven);
        var workings = new ArrayList<Working>(1);
        if (first.signum() > 0) {
            workings.add(
                    new Working(what, new Quantity.Miles(first), law.value().mile(), law.source()));
        }
        if (after.signum() > 0) {
            var named = what + ", after " + law.value().firstMiles() + " miles";
            workings.add(
                    new Working(named, new Quantity.Miles(after), law.value().mileAfter(), law.source()));
        }
        return workings;
    }

    /** The year a tax year begins in. */
    private static int taxYear(LocalDate day) {
        boolean hasBegun = !day.isBefore(LocalDate.of(day.getYear(), 4, 6));
        return hasBegun ? day.getYear() : day.getYear() - 1;
    }
}
