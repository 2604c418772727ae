package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.base.Money;
import coop.commonround.model.PeoplePolicy;
import coop.commonround.model.RoundTerms;
import coop.commonround.rule.Scenario;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Each minute a round is shorter than 45 minutes costs 4p here: 4,000 thousandths. W1 wants an hour. */
class ShortRoundTest {
    private static final PeoplePolicy PRICED = PeoplePolicy.DEFAULT.withRounds(new RoundTerms(
            RoundTerms.Templates.FREE, null, Money.ZERO, Money.ZERO, Duration.ofMinutes(45), Money.pence(4)));
    private static final String CASE = """
            careworker W1 shortest 60m
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-12:00 30m
            visit V2 C1 Mon 08:00-12:00 15m
            """;

    @Test
    void aRoundThatIsLongEnoughIsFree() {
        judged("round S2: V1 08:00, V2 08:30").hasNoImpact();
    }

    @Test
    void eachMinuteShortCounts() {
        judged("round S2: V1 08:00").penalizesBy(60_000);
    }

    /** 45 minutes of paid time are 15 fewer than W1 wants. Waiting that is paid counts: with a quarter of an hour they are 60. */
    @Test
    void whatItsCareworkerWantsCountsIfItIsMore() {
        judged("round S1: V1 08:00, V2 08:30").penalizesBy(60_000);
        judged("round S1: V1 08:00, V2 08:45").hasNoImpact();
    }

    @Test
    void noRoundIsNoShortOne() {
        judged().hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(CASE, String.join("\n", drawing)).with(PRICED).judgedBy(ShortRound::define);
    }
}
