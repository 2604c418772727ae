package coop.commonround.statute;

import coop.commonround.base.Money;

/**
 * What may be paid for a business mile by car without tax.
 *
 * @param mile for each of the first miles of a tax year
 * @param firstMiles how many those are
 * @param mileAfter for each mile after them
 */
public record ApprovedMileage(Money mile, int firstMiles, Money mileAfter) {
    static ApprovedMileage of(StatuteRow row) {
        return new ApprovedMileage(row.money("a_mile"), row.whole("first_miles_a_year"), row.money("a_mile_after"));
    }
}
