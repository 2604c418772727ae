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
    void aDoubleUpThatOneMayMakeAloneIsCoveredByOne() {
        var visit = "visit V1 C1 Mon 08:00-12:00 30m needs 2";
        judged(SHIFT, visit + " single 45m").penalizesBy(180);
        judged(SHIFT, visit + " single 45m", "round S1: V1 08:00").hasNoImpact();
        judged(SHIFT, visit, "round S1: V1 08:00").penalizesBy(90);
    }

    @Test
    void whatIsOptionalIsNotUncovered() {
        judged("visit V1 C1 Mon 08:00-12:00 30m optional 4.50").hasNoImpact();
    }

    /** V1 and V2 are made both or neither; 30 amber minutes count 90. */
    @Test
    void whatIsBoundToAVisitThatIsMadeIsOwed() {
        var pair = """
                visit V1 C1 Mon 08:00-12:00 30m optional 4.50
                visit V2 C1 Mon 08:00-12:00 30m optional 4.50
                link V1 V2 0m both-or-neither
                """;
        judged(SHIFT, pair).hasNoImpact();
        judged(SHIFT, pair, "round S1: V1 08:00").penalizesBy(90);
        judged(SHIFT, pair, "round S1: V2 08:00").penalizesBy(90);
        judged(SHIFT, pair, "round S1: V1 08:00, V2 08:30").hasNoImpact();
    }

    @Test
    void bondsReachRoundAbout() {
        var chain = """
                visit V1 C1 Mon 08:00-12:00 30m optional 4.50
                visit V2 C1 Mon 08:00-12:00 30m optional 4.50
                visit V3 C1 Mon 08:00-12:00 30m optional 4.50 needs 2
                link V1 V2 0m from none both-or-neither
                link V2 V3 0m from none both-or-neither
                """;
        judged(SHIFT, chain, "round S1: V1 08:00").penalizesBy(90 + 180);
        judged(SHIFT, chain.replace("link V2 V3 0m from none both-or-neither", ""), "round S1: V1 08:00")
                .penalizesBy(90);
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
