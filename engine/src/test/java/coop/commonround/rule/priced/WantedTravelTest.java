package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** W1 wants no way longer than 10 minutes, to an hour's visit no longer than 20; each minute more costs 10p: 10,000. */
class WantedTravelTest {
    private static final String CASE = """
            careworker W1 way 10m 20m
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-12:00 30m
            visit V2 C2 Mon 08:00-12:00 59m
            visit V3 C2 Mon 08:00-12:00 60m
            visit V4 C3 Mon 08:00-12:00 30m
            travel C1 C2 20m 8mi
            travel C1 C3 10m 4mi
            """;

    @Test
    void aWayAsLongAsWantedIsFree() {
        judged("round S1: V1 08:00, V4 09:00").hasNoImpact();
    }

    /** 20 minutes to 59 of care: ten too many. */
    @Test
    void eachMinuteMoreCounts() {
        judged("round S1: V1 08:00, V2 09:00").penalizesBy(100_000);
    }

    @Test
    void toALongVisitTheWayMayBeLonger() {
        judged("round S1: V1 08:00, V3 09:00").hasNoImpact();
    }

    @Test
    void othersGoFurther() {
        judged("round S2: V1 08:00, V2 09:00").hasNoImpact();
    }

    /** The way from home is one to a visit, too: 25 minutes are 15 too many. */
    @Test
    void theWayFromHomeCounts() {
        judged("travel W1 C1 25m 9mi", "round S1: V1 08:00").penalizesBy(150_000);
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(CASE, String.join("\n", drawing)).judgedBy(WantedTravel::define);
    }
}
