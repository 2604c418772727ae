package coop.commonround.statute;

import coop.commonround.base.Money;

/** The voluntary wage that the Living Wage Foundation works out from the cost of living. */
public record RealLivingWage(Money unitedKingdom, Money london) {
    static RealLivingWage of(StatuteRow row) {
        return new RealLivingWage(row.money("united_kingdom"), row.money("london"));
    }
}
