package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.base.Money;
import coop.commonround.model.Burden;
import coop.commonround.model.PeoplePolicy;
import coop.commonround.model.Sharing;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** Each minute of unpaid gaps above a fair share costs 6p here: 6,000 thousandths. W1 and W2 offer six hours each. */
class FairGapsTest {
    private static final Sharing PRICED = Sharing.DEFAULT.withPrice(Burden.UNPAID_GAPS, Money.pence(6));
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            visit V1 C1 Mon 07:00-12:00 30m
            visit V2 C1 Mon 07:00-12:00 30m
            visit V3 C1 Mon 07:00-12:00 30m
            visit V4 C1 Mon 07:00-12:00 30m
            """;

    /** A gap of 90 minutes, all W1's: half of it is a share, 45 minutes at 6p are £2.70. */
    @Test
    void eachMinuteAboveAFairShareCounts() {
        judged("round S1: V1 08:00, V2 10:00", "round S2: V3 08:00").penalizesBy(270_000);
    }

    /** 60 minutes are paid waiting by the default policy, 61 are not: 30.5 above. */
    @Test
    void aPaidGapIsNoBurden() {
        judged("round S1: V1 08:00, V2 09:30", "round S2: V3 08:00").hasNoImpact();
        judged("round S1: V1 08:00, V2 09:31", "round S2: V3 08:00").penalizesBy(183_000);
    }

    @Test
    void alikeIsFair() {
        judged("round S1: V1 08:00, V2 10:00", "round S2: V3 08:00, V4 10:00").hasNoImpact();
    }

    /** W2 offers twelve hours more: of 90 minutes W1's share is 22.5, 67.5 are above. */
    @Test
    void sharesGoByTheHoursOffered() {
        judged("shift S3 W2 Tue 07:00-19:00", "round S1: V1 08:00, V2 10:00", "round S2: V3 08:00")
                .penalizesBy(405_000);
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(CASE, String.join("\n", drawing))
                .with(PeoplePolicy.DEFAULT.withSharing(PRICED))
                .judgedBy(FairGaps::define);
    }
}
