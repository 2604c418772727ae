package coop.commonround.rule.hard;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.model.ContinuityLimits;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** C1 knows W1 and not W2, and wants new faces introduced; V5 is a shadow visit. */
class IntroducedBeforeFirstVisitTest {
    private static final String CASE = """
            client C1 introductions
            shift S1 W1 Mon 07:00-21:00
            shift S2 W2 Mon 07:00-21:00
            visit V1 C1 Mon 08:00-20:00 45m
            visit V2 C1 Mon 08:00-20:00 45m
            visit V3 C2 Mon 08:00-20:00 45m
            visit V5 C1 Mon 08:00-20:00 30m kind shadow
            met C1 W1 2025-12-25
            """;

    @Test
    void somebodyKnownNeedsNoIntroduction() {
        judged("round S1: V1 08:00").hasNoImpact();
    }

    @Test
    void eachVisitOfAStrangerCounts() {
        judged("round S2: V1 08:00, V2 10:00").penalizesBy(2);
    }

    @Test
    void aShadowVisitIntroducesOnceItIsOver() {
        judged("round S2: V5 08:00, V1 08:30, V2 10:00").hasNoImpact();
        judged("round S2: V5 08:01, V1 08:30").penalizesBy(1);
        judged("round S2: V1 08:00, V5 10:00, V2 12:00").penalizesBy(1);
    }

    @Test
    void theShadowVisitOfAnotherDoesNot() {
        judged("round S1: V5 08:00", "round S2: V1 09:00").penalizesBy(1);
    }

    @Test
    void otherClientsAreAskedAsThePolicySays() {
        judged("round S2: V3 08:00").hasNoImpact();
        Scenario.of(CASE, "round S2: V3 08:00")
                .with(ContinuityLimits.DEFAULT.withIntroducesNewFaces(true))
                .judgedBy(IntroducedBeforeFirstVisit::define)
                .penalizesBy(1);
    }

    @Test
    void withoutAnyHistoryItBindsOnlyByDecision() {
        var blind = CASE.replaceAll("met .*\n", "");
        Scenario.of(blind, "round S2: V1 08:00")
                .judgedBy(IntroducedBeforeFirstVisit::define)
                .hasNoImpact();
        Scenario.of(blind, "round S2: V1 08:00")
                .with(ContinuityLimits.DEFAULT.withBindsWithoutHistory(true))
                .judgedBy(IntroducedBeforeFirstVisit::define)
                .penalizesBy(1);
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(CASE, String.join("\n", drawing)).judgedBy(IntroducedBeforeFirstVisit::define);
    }
}
