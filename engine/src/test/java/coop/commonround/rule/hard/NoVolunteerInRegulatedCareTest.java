package coop.commonround.rule.hard;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** W1 is a volunteer. */
class NoVolunteerInRegulatedCareTest {
    private static final String CASE = """
            careworker W1 contract volunteer
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-12:00 30m
            visit V2 C1 Mon 08:00-12:00 30m kind companionship unregulated
            """;

    @Test
    void volunteersGiveNoRegulatedCare() {
        judged(CASE, "round S1: V1 08:00").penalizesBy(1);
    }

    @Test
    void volunteersKeepCompany() {
        judged(CASE, "round S1: V2 08:00").hasNoImpact();
    }

    @Test
    void othersGiveRegulatedCare() {
        judged(CASE, "round S2: V1 08:00").hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(NoVolunteerInRegulatedCare::define);
    }
}
