package coop.commonround.rule.hard;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import coop.commonround.rule.Scenario;
import org.junit.jupiter.api.Test;

/** Doses four to six hours apart. */
class LinkedInOrderTest {
    private static final String DOSES = """
            shift S1 W1 Mon 07:00-21:00
            visit V1 C1 Mon 07:00-20:00 30m
            visit V2 C1 Mon 07:00-20:00 30m
            """;
    private static final String FROM_START = "link V1 V2 4h 6h";
    private static final String NIGHT = """
            period 2026-10-24 2026-10-25
            shift S1 W1 Sat 22:00-07:00
            visit V1 C1 Sat 22:00-23:30 30m
            visit V2 C1 Sun 01:00-03:00 30m
            """;

    @Test
    void bothBoundsOfTheGapAreAllowed() {
        judged(DOSES, FROM_START, "round S1: V1 08:00, V2 12:00").hasNoImpact();
        judged(DOSES, FROM_START, "round S1: V1 08:00, V2 11:59").penalizesBy(1);
        judged(DOSES, FROM_START, "round S1: V1 08:00, V2 14:00").hasNoImpact();
        judged(DOSES, FROM_START, "round S1: V1 08:00, V2 14:02").penalizesBy(2);
    }

    /** The first visit ends at 08:30. */
    @Test
    void theGapMayRunFromTheEndOfTheFirst() {
        judged(DOSES, "link V1 V2 4h 6h from end", "round S1: V1 08:00, V2 12:30")
                .hasNoImpact();
        judged(DOSES, "link V1 V2 4h 6h from end", "round S1: V1 08:00, V2 12:29")
                .penalizesBy(1);
        judged(DOSES, "link V1 V2 4h 6h from end", "round S1: V1 08:00, V2 14:31")
                .penalizesBy(1);
    }

    @Test
    void aGapWithoutAMostMayBeAnyLength() {
        judged(DOSES, "link V1 V2 4h", "round S1: V1 08:00, V2 20:00").hasNoImpact();
    }

    /** Two hours before in place of four hours after. */
    @Test
    void theSecondComesSecond() {
        judged(DOSES, FROM_START, "round S1: V2 10:00, V1 12:00").penalizesBy(360);
    }

    @Test
    void oneOfTwoAloneKeepsNoGap() {
        judged(DOSES, FROM_START, "round S1: V2 08:00").hasNoImpact();
        judged(DOSES, FROM_START, "round S1: V1 08:00").hasNoImpact();
    }

    @Test
    void aCancelledVisitIsLinkedToNothing() {
        judged(DOSES, "visit V3 C1 Mon 07:00-20:00 30m cancelled", "link V3 V2 4h", "round S1: V2 08:00")
                .hasNoImpact();
    }

    /** One comes at 12:00, the other ten minutes too early. */
    @Test
    void everybodyOfADoubleUpKeepsTheGap() {
        judged(
                        DOSES,
                        FROM_START,
                        "shift S2 W2 Mon 07:00-21:00",
                        "visit V2 C1 Mon 07:00-20:00 30m needs 2",
                        "round S1: V1 08:00, V2 12:00",
                        "round S2: V2 11:50")
                .penalizesBy(10);
    }

    /** Four hours after, so eight short of four hours before. */
    @Test
    void linksThatContradictEachOtherCannotBothBeKept() {
        judged(DOSES, "link V1 V2 4h", "link V2 V1 4h", "round S1: V1 08:00, V2 12:00")
                .penalizesBy(480);
    }

    @Test
    void aLinkThatIsNotTimedAsksForNoOrder() {
        judged(DOSES, "link V1 V2 0m from none", "round S1: V2 08:00, V1 12:00").hasNoImpact();
    }

    @Test
    void theGapIsTrueTimeWhenClocksGoBack() {
        judged(NIGHT, "link V1 V2 4h", "round S1: V1 23:00, V2 Sun 02:00").hasNoImpact();
        judged(NIGHT, "link V1 V2 4h", "round S1: V1 23:01, V2 Sun 02:00").penalizesBy(1);
    }

    @Test
    void secondsMissABound() {
        assertThat(LinkedInOrder.secondsAmiss(99, 100, 200)).isEqualTo(1);
        assertThat(LinkedInOrder.secondsAmiss(100, 100, 200)).isZero();
        assertThat(LinkedInOrder.secondsAmiss(200, 100, 200)).isZero();
        assertThat(LinkedInOrder.secondsAmiss(201, 100, 200)).isEqualTo(1);
        assertThat(LinkedInOrder.secondsAmiss(201, 100, null)).isZero();
    }

    private static SingleConstraintAssertion judged(String... drawing) {
        return Scenario.of(drawing).judgedBy(LinkedInOrder::define);
    }
}
