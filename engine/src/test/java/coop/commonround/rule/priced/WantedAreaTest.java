package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** Each attendance outside the areas a careworker wants costs £1: 100,000 thousandths of a penny. */
class WantedAreaTest {
    private static final String CASE = """
            careworker W1 areas hill valley
            client C1 zone hill
            client C2 zone town
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-12:00 30m
            visit V2 C2 Mon 08:00-12:00 30m
            visit V3 C2 Mon 08:00-12:00 30m
            visit V4 C3 Mon 08:00-12:00 30m
            """;

    @Test
    void anAreaThatIsWantedIsFree() {
        judged("round S1: V1 08:00").hasNoImpact();
    }

    @Test
    void eachAttendanceElsewhereCounts() {
        judged("round S1: V2 08:00, V3 09:00").penalizesBy(200_000);
    }

    @Test
    void aClientWithoutAZoneIsWelcome() {
        judged("round S1: V4 08:00").hasNoImpact();
    }

    @Test
    void whoWantsNoAreaWantsAll() {
        judged("round S2: V2 08:00").hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(CASE, String.join("\n", drawing)).judgedBy(WantedArea::define);
    }
}
