package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.base.Money;
import coop.commonround.model.Burden;
import coop.commonround.model.PeoplePolicy;
import coop.commonround.model.Sharing;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** Each minute of travel above a fair share costs 6p here: 6,000 thousandths. W1 and W2 offer six hours each. */
class FairTravelTest {
    private static final Sharing PRICED = Sharing.DEFAULT.withPrice(Burden.TRAVEL, Money.pence(6));
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            visit V1 C1 Mon 07:00-12:00 30m
            visit V2 C2 Mon 07:00-12:00 30m
            visit V3 C1 Mon 07:00-12:00 30m
            visit V4 C2 Mon 07:00-12:00 30m
            travel C1 C2 20m 8mi
            """;

    /** 20 minutes, all W1's: ten above at 6p. */
    @Test
    void eachMinuteAboveAFairShareCounts() {
        judged("round S1: V1 08:00, V2 09:00", "round S2: V3 08:00").penalizesBy(60_000);
    }

    @Test
    void alikeIsFair() {
        judged("round S1: V1 08:00, V2 09:00", "round S2: V3 08:00, V4 09:00").hasNoImpact();
    }

    /** W2 had 60 minutes before: of 80 W1's 20 are less than 40. */
    @Test
    void whatWasBeforeCounts() {
        judged("past W2 2026-02-23 2026-03-01 travel 60", "round S1: V1 08:00, V2 09:00", "round S2: V3 08:00")
                .hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(CASE, String.join("\n", drawing))
                .with(PeoplePolicy.DEFAULT.withSharing(PRICED))
                .judgedBy(FairTravel::define);
    }
}
