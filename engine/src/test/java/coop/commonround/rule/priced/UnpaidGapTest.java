package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.base.Money;
import coop.commonround.model.PeoplePolicy;
import coop.commonround.model.RoundTerms;
import coop.commonround.rule.Scenario;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Each minute of an unpaid gap costs 2p here, and 5p more for W1, who wants none: 2,000 and 5,000 thousandths. */
class UnpaidGapTest {
    private static final PeoplePolicy PRICED = PeoplePolicy.DEFAULT.withRounds(
            new RoundTerms(RoundTerms.Templates.FREE, null, Money.ZERO, Money.pence(2), Duration.ZERO, Money.ZERO));
    private static final String CASE = """
            careworker W1 consecutive
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-12:00 30m
            visit V2 C1 Mon 08:00-12:00 30m
            """;

    @Test
    void aPaidGapIsFree() {
        judged("round S1: V1 08:00, V2 09:30").hasNoImpact();
    }

    /** 61 minutes at 2p. */
    @Test
    void eachMinuteOfALongerOneCounts() {
        judged("round S2: V1 08:00, V2 09:31").penalizesBy(122_000);
    }

    /** 61 minutes at 7p. */
    @Test
    void itCountsMoreForWhoWantsNone() {
        judged("round S1: V1 08:00, V2 09:31").penalizesBy(427_000);
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(CASE, String.join("\n", drawing)).with(PRICED).judgedBy(UnpaidGap::define);
    }
}
