package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.base.Money;
import coop.commonround.model.PeoplePolicy;
import coop.commonround.model.RoundTerms;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** Each attendance right behind one of its template that has a later place costs £1: 100,000 thousandths. */
class RoundInOrderTest {
    private static final PeoplePolicy PRICED = PeoplePolicy.DEFAULT.withRounds(
            RoundTerms.DEFAULT.withTemplates(RoundTerms.Templates.FREE.withOutOfOrder(Money.pounds(1))));
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-12:00 30m template R1/1
            visit V2 C1 Mon 08:00-12:00 30m template R1/2
            visit V3 C1 Mon 08:00-12:00 30m template R1/3
            visit V4 C1 Mon 08:00-12:00 30m template R1/2
            visit V5 C1 Mon 08:00-12:00 30m template R1
            visit V6 C1 Mon 08:00-12:00 30m template R2/1
            visit V7 C1 Mon 08:00-12:00 30m
            """;

    @Test
    void inOrderItIsFree() {
        judged("round S1: V1 08:00, V2 09:00, V3 10:00").hasNoImpact();
    }

    @Test
    void eachOneBehindALaterPlaceCounts() {
        judged("round S1: V2 08:00, V1 09:00, V3 10:00").penalizesBy(100_000);
        judged("round S1: V3 08:00, V2 09:00, V1 10:00").penalizesBy(200_000);
    }

    @Test
    void thoseOfOnePlaceComeInAnyOrder() {
        judged("round S1: V4 08:00, V2 09:00, V3 10:00").hasNoImpact();
    }

    @Test
    void thoseWithoutAPlaceAndOfOtherRoundsDoNotCount() {
        judged("round S1: V3 08:00, V5 09:00, V6 10:00, V7 11:00").hasNoImpact();
        judged("round S1: V3 08:00, V5 09:00, V6 10:00, V7 11:00, V1 12:00").penalizesBy(100_000);
    }

    @Test
    void inTwoRoundsThereIsNoOrder() {
        judged("round S1: V3 08:00", "round S2: V1 10:00").hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(CASE, String.join("\n", drawing)).with(PRICED).judgedBy(RoundInOrder::define);
    }
}
