package coop.commonround.rule.priced;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** W1 dislikes dogs; an attendance in such a home costs £1.50: 150,000 thousandths of a penny. */
class WantedHomeTest {
    private static final String CASE = """
            careworker W1 dislikes dog smoking
            client C1 home dog smoking
            client C2 home stairs
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-12:00 30m
            visit V2 C1 Mon 08:00-12:00 30m
            visit V3 C2 Mon 08:00-12:00 30m
            """;

    @Test
    void eachAttendanceInAnUnwantedHomeCounts() {
        judged(CASE, "round S1: V1 08:00, V2 09:00").penalizesBy(300_000);
    }

    @Test
    void otherHomesAreFree() {
        judged(CASE, "round S1: V3 08:00").hasNoImpact();
    }

    @Test
    void othersMayLikeThem() {
        judged(CASE, "round S2: V1 08:00").hasNoImpact();
    }

    @Test
    void aWarningCountsTheSame() {
        judged(CASE, "warn C2 W1", "round S1: V3 08:00").penalizesBy(150_000);
        judged(CASE, "warn C2 is:male", "careworker W2 is male", "round S2: V3 08:00")
                .penalizesBy(150_000);
    }

    @Test
    void twoReasonsCountOnce() {
        judged(CASE, "warn C1 W1", "round S1: V1 08:00").penalizesBy(150_000);
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(WantedHome::define);
    }
}
