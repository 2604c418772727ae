package coop.commonround.rule.hard;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** Somebody has said never. */
class NoVetoTest {
    private static final String CASE = """
            careworker W2 is male
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-12:00 30m
            visit V2 C1 Mon 08:00-12:00 30m
            """;

    @Test
    void whoIsExcludedStaysAway() {
        judged(CASE, "exclude C1 W1", "round S1: V1 08:00, V2 09:00").penalizesBy(2);
    }

    @Test
    void othersMayGo() {
        judged(CASE, "exclude C1 W1", "round S2: V1 08:00").hasNoImpact();
    }

    @Test
    void anAttributeExcludesAllWhoHaveIt() {
        judged(CASE, "exclude C1 is:male", "round S1: V1 08:00", "round S2: V2 09:00")
                .penalizesBy(1);
    }

    @Test
    void aWarningIsNoVeto() {
        judged(CASE, "warn C1 W1", "round S1: V1 08:00").hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(NoVeto::define);
    }
}
