package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** An hour costs £12, from 20:00 to 22:00 on Monday £15; in thousandths of a penny. */
class ContactPayTest {
    private static final String CASE = """
            pay W1 12.00 band Mon 20:00-22:00 15.00
            shift S1 W1 Mon 14:00-23:00
            visit V1 C1 Mon 14:00-23:00 30m
            """;

    /** £50, however long. */
    @Test
    void aSleepInIsPaidAsAWholeWhereThereIsASum() {
        var night = """
                pay W1 12.00 night 50.00
                pay W2 12.00
                shift S1 W1 Mon 20:00-08:00
                shift S2 W2 Mon 20:00-08:00
                visit V1 C1 Mon 22:00-23:00 540m kind sleep-in
                visit V2 C1 Mon 20:00-21:00 60m
                """;
        judged(night, "round S1: V1 22:00").penalizesBy(5_000_000);
        judged(night, "round S2: V1 22:00").penalizesBy(9 * 1_200_000);
        judged(night, "round S1: V2 20:00").penalizesBy(1_200_000);
    }

    /** Half an hour: £6. */
    @Test
    void timeInTheHomeIsPaid() {
        judged(CASE, "round S1: V1 18:00").penalizesBy(600_000);
    }

    /** 15 m at £12 and 15 m at £15: £3 + £3.75. */
    @Test
    void aVisitAcrossABandIsPaidPartByPart() {
        judged(CASE, "round S1: V1 19:45").penalizesBy(675_000);
        judged(CASE, "round S1: V1 21:45").penalizesBy(675_000);
    }

    /** Half an hour: £7.50. */
    @Test
    void aBandHoldsFromItsStartToItsEnd() {
        judged(CASE, "round S1: V1 20:00").penalizesBy(750_000);
        judged(CASE, "round S1: V1 21:30").penalizesBy(750_000);
        judged(CASE, "round S1: V1 22:00").penalizesBy(600_000);
    }

    @Test
    void eachOfTwoIsPaid() {
        judged(
                        CASE,
                        "visit V2 C1 Mon 14:00-23:00 30m needs 2",
                        "shift S2 W2 Mon 14:00-23:00",
                        "pay W2 13.00",
                        "round S1: V2 18:00",
                        "round S2: V2 18:00")
                .penalizesBy(600_000 + 650_000);
    }

    @Test
    void whoHasNoPriceCostsNothing() {
        judged(CASE, "shift S2 W2 Mon 14:00-23:00", "round S2: V1 18:00").hasNoImpact();
    }

    /** 22:00 to 07:00 is ten hours, 23:00 to 06:00 eight of them: 8 x £15 + 2 x £12 = £144. */
    @Test
    void theNightInWhichClocksGoBackIsPaidInFull() {
        judged(
                        "period 2026-10-24 2026-10-25",
                        "pay W1 12.00 band Sat 23:00-06:00 15.00",
                        "shift N1 W1 Sat 22:00-07:00",
                        "visit V1 C1 Sat 22:00-22:00 10h kind waking-night",
                        "round N1: V1 22:00")
                .penalizesBy(14_400_000);
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(ContactPay::define);
    }
}
