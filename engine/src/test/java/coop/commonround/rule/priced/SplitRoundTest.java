package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.base.Money;
import coop.commonround.model.PeoplePolicy;
import coop.commonround.model.RoundTerms;
import coop.commonround.rule.Scenario;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Each round of a day after the first costs £3 here: 300,000 thousandths of a penny. */
class SplitRoundTest {
    private static final PeoplePolicy PRICED = PeoplePolicy.DEFAULT.withRounds(
            new RoundTerms(RoundTerms.Templates.FREE, null, Money.pounds(3), Money.ZERO, Duration.ZERO, Money.ZERO));
    private static final String CASE = """
            shift S1 W1 Mon 07:00-10:00
            shift S2 W1 Mon 12:00-14:00
            shift S3 W1 Mon 17:00-20:00
            shift S4 W1 Tue 07:00-10:00
            visit V1 C1 Mon 07:00-20:00 30m
            visit V2 C1 Mon 07:00-20:00 30m
            visit V3 C1 Mon 07:00-20:00 30m
            visit V4 C1 Tue 07:00-20:00 30m
            """;

    @Test
    void oneADayIsFree() {
        judged("round S1: V1 08:00", "round S4: V4 08:00").hasNoImpact();
    }

    @Test
    void eachFurtherOneCounts() {
        judged("round S1: V1 08:00", "round S2: V2 12:00").penalizesBy(300_000);
        judged("round S1: V1 08:00", "round S2: V2 12:00", "round S3: V3 17:00").penalizesBy(600_000);
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(CASE, String.join("\n", drawing)).with(PRICED).judgedBy(SplitRound::define);
    }
}
