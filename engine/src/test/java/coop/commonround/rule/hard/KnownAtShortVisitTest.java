package coop.commonround.rule.hard;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.model.ContinuityLimits;
import coop.commonround.rule.Scenario;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** V1 is a quarter of an hour at C1, whom W1 knows from Christmas and W2 does not know. */
class KnownAtShortVisitTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-21:00
            shift S2 W2 Mon 07:00-21:00
            visit V1 C1 Mon 08:00-20:00 15m
            visit V2 C1 Mon 08:00-20:00 30m
            visit V3 C1 Mon 08:00-20:00 29m
            visit V4 C2 Mon 08:00-20:00 30m
            met C1 W1 2025-12-25
            """;

    @Test
    void somebodyOfTheHistoryMakesIt() {
        judged("round S1: V1 08:00").hasNoImpact();
    }

    @Test
    void aStrangerDoesNot() {
        judged("round S2: V1 08:00").penalizesBy(1);
    }

    @Test
    void anEarlierVisitIntroduces() {
        judged("round S2: V2 08:00, V1 08:30").hasNoImpact();
        judged("round S2: V2 08:01, V1 08:30").penalizesBy(1);
        judged("round S2: V1 08:00, V2 12:00").penalizesBy(1);
    }

    @Test
    void aShortVisitDoesNotIntroduce() {
        judged("round S2: V3 08:00, V1 12:00").penalizesBy(2);
    }

    @Test
    void norDoesOneElsewhereOrOfAnother() {
        judged("round S2: V4 08:00, V1 12:00").penalizesBy(1);
        judged("round S1: V2 08:00", "round S2: V1 12:00").penalizesBy(1);
    }

    @Test
    void aShadowVisitIntroduces() {
        judged("visit V5 C1 Mon 08:00-20:00 15m kind shadow", "round S2: V5 08:00, V1 08:15")
                .hasNoImpact();
    }

    @Test
    void eachOfADoubleUpHasToBeKnown() {
        judged("visit V5 C1 Mon 08:00-20:00 15m needs 2", "round S1: V5 08:00", "round S2: V5 08:00")
                .penalizesBy(1);
    }

    @Test
    void careThatIsNotRegulatedMayBeShort() {
        judged("visit V5 C1 Mon 08:00-20:00 15m unregulated", "round S2: V5 08:00")
                .hasNoImpact();
    }

    @Test
    void theLimitIsThePolicys() {
        var limits = ContinuityLimits.DEFAULT;
        judged(limits.withShortVisit(Duration.ofMinutes(15)), "round S2: V1 08:00")
                .hasNoImpact();
        judged(limits.withShortVisit(Duration.ofMinutes(16)), "round S2: V1 08:00")
                .penalizesBy(1);
        judged(limits.withShortVisit(Duration.ZERO), "round S2: V1 08:00").hasNoImpact();
    }

    @Test
    void theLookBackIsThePolicys() {
        var limits = ContinuityLimits.DEFAULT; // Christmas is 67 days before Monday 2 March
        judged(limits.withKnownWithin(67), "round S1: V1 08:00").hasNoImpact();
        judged(limits.withKnownWithin(66), "round S1: V1 08:00").penalizesBy(1);
    }

    @Test
    void withoutAnyHistoryNobodyIsAStrangerUnlessThePolicySaysSo() {
        var limits = ContinuityLimits.DEFAULT;
        var blind = CASE.replaceAll("met .*\n", "");
        Scenario.of(blind, "round S2: V1 08:00")
                .judgedBy(KnownAtShortVisit::define)
                .hasNoImpact();
        Scenario.of(blind, "round S2: V1 08:00")
                .with(limits.withBindsWithoutHistory(true))
                .judgedBy(KnownAtShortVisit::define)
                .penalizesBy(1);
        Scenario.of(blind, "round S2: V2 08:00, V1 12:00")
                .with(limits.withBindsWithoutHistory(true))
                .judgedBy(KnownAtShortVisit::define)
                .hasNoImpact();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(CASE, String.join("\n", drawing)).judgedBy(KnownAtShortVisit::define);
    }

    private static SingleConstraintAssertion judged(ContinuityLimits limits, String drawing) {
        return Scenario.of(CASE, drawing).with(limits).judgedBy(KnownAtShortVisit::define);
    }
}
