package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.base.Money;
import coop.commonround.model.Burden;
import coop.commonround.model.PeoplePolicy;
import coop.commonround.model.Sharing;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** Each day in two shifts above a fair share costs £2 here: 200,000 thousandths of a penny. W1 and W2 share them. */
class FairSplitDaysTest {
    private static final Sharing PRICED = Sharing.DEFAULT.withPrice(Burden.SPLIT_DAYS, Money.pounds(2));
    private static final String CASE = """
            shift S1 W1 Mon 07:00-11:00
            shift S2 W1 Mon 16:00-20:00
            shift S3 W1 Tue 07:00-11:00
            shift S4 W1 Tue 16:00-20:00
            shift S5 W2 Mon 07:00-11:00
            shift S6 W2 Mon 16:00-20:00
            visit V1 C1 Mon 08:00-10:00 30m
            visit V2 C1 Mon 17:00-19:00 30m
            visit V3 C1 Tue 08:00-10:00 30m
            visit V4 C1 Tue 17:00-19:00 30m
            visit V5 C1 Mon 08:00-10:00 30m
            visit V6 C1 Mon 17:00-19:00 30m
            """;

    /** Two days for two, both W1's: one above. */
    @Test
    void eachAboveAFairShareCounts() {
        judged("round S1: V1 08:00", "round S2: V2 17:00", "round S3: V3 08:00", "round S4: V4 17:00")
                .penalizesBy(200_000);
    }

    @Test
    void oneEachIsFree() {
        judged("round S1: V1 08:00", "round S2: V2 17:00", "round S5: V5 08:00", "round S6: V6 17:00")
                .hasNoImpact();
    }

    /** W1's Tuesday has no evening now: one day is split, and one is a share. */
    @Test
    void aDayInOneShiftIsNotSplit() {
        judged("round S1: V1 08:00", "round S2: V2 17:00", "round S3: V3 08:00").hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(CASE, String.join("\n", drawing))
                .with(PeoplePolicy.DEFAULT.withSharing(PRICED))
                .judgedBy(FairSplitDays::define);
    }
}
