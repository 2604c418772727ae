package coop.commonround.rule.hard;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** Some clients are open to some careworkers. */
class OnlyTheAllowedTest {
    private static final String CASE = """
            careworker W1 is fluent
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-12:00 30m
            """;

    @Test
    void nobodyElseGoes() {
        judged(CASE, "only C1 W2", "round S1: V1 08:00").penalizesBy(1);
        judged(CASE, "only C1 W2", "round S2: V1 08:00").hasNoImpact();
    }

    @Test
    void severalWidenOneAnother() {
        judged(CASE, "only C1 W2", "only C1 is:fluent", "round S1: V1 08:00").hasNoImpact();
    }

    @Test
    void whatTheClientRequiresIsNeededBesides() {
        judged(CASE, "client C1 requires fluent patient", "round S1: V1 08:00").penalizesBy(1);
        judged(CASE, "client C1 requires fluent", "round S1: V1 08:00").hasNoImpact();
        judged(CASE, "client C1 requires fluent patient", "only C1 W1", "round S1: V1 08:00")
                .penalizesBy(1);
    }

    @Test
    void aClientWithoutSuchAWishIsOpenToAll() {
        judged(CASE, "only C2 W2", "round S1: V1 08:00").hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(OnlyTheAllowed::define);
    }
}
