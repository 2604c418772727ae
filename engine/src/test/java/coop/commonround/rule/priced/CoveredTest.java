package coop.commonround.rule.priced;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.model.Rag;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** Minutes that nobody gives: green once, amber three times, red nine times. */
class CoveredTest {
    private static final String SHIFT = "shift S1 W1 Mon 07:00-13:00";

    @Test
    void whatIsOptionalIsNotUncovered() {
        judged("visit V1 C1 Mon 08:00-12:00 30m optional 4.50").hasNoImpact();
    }

    @Test
    void uncoveredMinutesCountByPriority() {
        judged("visit V1 C1 Mon 08:00-12:00 30m rag green").penalizesBy(30);
        judged("visit V1 C1 Mon 08:00-12:00 30m rag amber").penalizesBy(90);
        judged("visit V1 C1 Mon 08:00-12:00 30m rag red").penalizesBy(270);
    }

    @Test
    void whatIsTimeCriticalIsRed() {
        judged("visit V1 C1 Mon 08:00-12:00 30m rag green critical").penalizesBy(270);
    }

    @Test
    void whatSomebodyGivesCostsNothing() {
        judged(SHIFT, "visit V1 C1 Mon 08:00-12:00 30m", "round S1: V1 08:00").hasNoImpact();
    }

    @Test
    void eachMissingOneOfADoubleUpCounts() {
        judged(SHIFT, "visit V1 C1 Mon 08:00-12:00 30m needs 2").penalizesBy(180);
        judged(SHIFT, "visit V1 C1 Mon 08:00-12:00 30m needs 2", "round S1: V1 08:00")
                .penalizesBy(90);
    }

    @Test
    void aCancelledVisitNeedsNobody() {
        judged("visit V1 C1 Mon 08:00-12:00 30m cancelled").hasNoImpact();
    }

    @Test
    void aMinuteBegunIsAMinute() {
        assertThat(Covered.weighedMinutes(60, Rag.GREEN)).isEqualTo(1);
        assertThat(Covered.weighedMinutes(61, Rag.GREEN)).isEqualTo(2);
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(Covered::define);
    }
}
