package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.base.Money;
import coop.commonround.model.PeoplePolicy;
import coop.commonround.model.RoundTerms;
import coop.commonround.rule.Scenario;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Each attendance of a round template outside the round that holds most of it costs £1: 100,000 thousandths. */
class RoundKeptTest {
    private static final PeoplePolicy PRICED = PeoplePolicy.DEFAULT.withRounds(new RoundTerms(
            new RoundTerms.Templates(Money.pounds(1), Money.ZERO, false),
            null,
            Money.ZERO,
            Money.ZERO,
            Duration.ZERO,
            Money.ZERO));
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            shift S3 W1 Tue 07:00-13:00
            visit V1 C1 Mon 08:00-12:00 30m template R1
            visit V2 C1 Mon 08:00-12:00 30m template R1
            visit V3 C1 Mon 08:00-12:00 30m template R1
            visit V4 C1 Mon 08:00-12:00 30m template R2
            visit V5 C1 Mon 08:00-12:00 30m
            visit V6 C1 Tue 08:00-12:00 30m template R1
            """;

    @Test
    void aWholeRoundIsFreeWhoeverMakesIt() {
        judged("round S2: V1 08:00, V2 09:00, V3 10:00").hasNoImpact();
    }

    @Test
    void eachOneAwayFromTheRestCounts() {
        judged("round S1: V1 08:00", "round S2: V2 09:00, V3 10:00").penalizesBy(100_000);
    }

    @Test
    void othersMayLieBetween() {
        judged("round S1: V1 08:00, V5 08:30, V2 09:00, V4 09:30").hasNoImpact();
    }

    @Test
    void eachDayIsARoundOfItsOwn() {
        judged("round S2: V1 08:00", "round S3: V6 08:00").hasNoImpact();
    }

    @Test
    void whatNobodyMakesBreaksNothing() {
        judged("round S1: V1 08:00").hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(CASE, String.join("\n", drawing)).with(PRICED).judgedBy(RoundKept::define);
    }
}
