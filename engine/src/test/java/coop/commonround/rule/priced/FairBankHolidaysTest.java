package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.base.Money;
import coop.commonround.model.Burden;
import coop.commonround.model.PeoplePolicy;
import coop.commonround.model.Sharing;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** Each bank holiday above a fair share costs £4 here: 400,000 thousandths of a penny. W1 and W2 share them. */
class FairBankHolidaysTest {
    private static final Sharing PRICED = Sharing.DEFAULT.withPrice(Burden.BANK_HOLIDAYS, Money.pounds(4));
    private static final String CASE = """
            holiday Mon
            holiday Tue
            shift S1 W1 Mon 07:00-13:00
            shift S2 W1 Tue 07:00-13:00
            shift S3 W1 Wed 07:00-13:00
            shift S4 W2 Tue 07:00-13:00
            visit V1 C1 Mon 08:00-12:00 30m
            visit V2 C1 Tue 08:00-12:00 30m
            visit V3 C1 Wed 08:00-12:00 30m
            """;

    @Test
    void aFairShareIsFree() {
        judged(PRICED, "round S1: V1 08:00", "round S4: V2 08:00").hasNoImpact();
    }

    /** Two for two, both W1's: one above. */
    @Test
    void eachAboveItCounts() {
        judged(PRICED, "round S1: V1 08:00", "round S2: V2 08:00").penalizesBy(400_000);
    }

    @Test
    void otherDaysAreNotShared() {
        judged(PRICED, "round S1: V1 08:00", "round S3: V3 08:00").hasNoImpact();
    }

    @Test
    void unlessThePolicyPricesThemTheyCostNothing() {
        judged(Sharing.DEFAULT, "round S1: V1 08:00", "round S2: V2 08:00").hasNoImpact();
    }

    /** W1 offers two days and W2 one: of two days W1's share is two, rounded up, so nothing is above. */
    @Test
    void whereSharesGoByOffersWhoOffersMoreMayWorkMore() {
        judged(PRICED.withShares(Sharing.By.OFFERED), "round S1: V1 08:00", "round S2: V2 08:00")
                .hasNoImpact();
    }

    @Test
    void whoWantsThemIsNeverAboveTheShare() {
        judged(PRICED, "careworker W1 wants bank-holidays", "round S1: V1 08:00", "round S2: V2 08:00")
                .hasNoImpact();
    }

    /** W2 had two in the look-back: of four W1's two are a fair share. Sums of longer ago do not count. */
    @Test
    void whatWasWorkedBeforeCounts() {
        judged(PRICED, "past W2 2026-02-23 2026-03-01 bank-holidays 2", "round S1: V1 08:00", "round S2: V2 08:00")
                .hasNoImpact();
        judged(PRICED, "past W2 2026-01-26 2026-02-01 bank-holidays 2", "round S1: V1 08:00", "round S2: V2 08:00")
                .penalizesBy(400_000);
    }

    private static SingleConstraintAssertion judged(Sharing sharing, String... drawing) {
        return Scenario.of(CASE, String.join("\n", drawing))
                .with(PeoplePolicy.DEFAULT.withSharing(sharing))
                .judgedBy(FairBankHolidays::define);
    }
}
