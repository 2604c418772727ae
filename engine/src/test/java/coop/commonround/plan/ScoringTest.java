package coop.commonround.plan;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.rule.Scenario;
import coop.commonround.travel.TravelTimes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A roster that somebody else made, judged as it is. */
class ScoringTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-13:00
            visit V1 C1 Mon 08:00-08:30 30m
            visit V2 C1 Mon 08:00-12:00 30m
            visit V3 C1 Mon 08:00-12:00 30m rag green
            met C1 W1 2026-02-20
            """;

    @Test
    void keepsItsTimesAndPutsLawFirst() {
        assertThat(scored(CASE, "round S1: V1 08:32, V2 09:00"))
                .extracting(RuleScore::rule, RuleScore::hard, RuleScore::medium)
                .hasToString("[(\"overlap\", 2L, 0L), (\"starts-in-window\", 2L, 0L), (\"uncovered\", 0L, 30L)]");
    }

    @Test
    void aLinkNamesBothItsVisits() {
        var scores = scored(CASE, "link V1 V2 4h", "round S1: V1 08:00, V2 11:59");
        assertThat(scores.get(0).rule()).isEqualTo("link");
        assertThat(scores.get(0).breaches().get(0).about()).containsExactly("V1", "V2");
    }

    /** W1 and W2 go to the two double-ups in opposite order, at times that fit. */
    @Test
    void aRosterWhoseVisitsWouldWaitForEachOtherIsStillSeen() {
        var scores = scored("""
                shift S1 W1 Mon 07:00-13:00
                shift S2 W2 Mon 07:00-13:00
                visit V1 C1 Mon 08:00-08:30 30m needs 2
                visit V2 C1 Mon 08:00-12:00 30m needs 2
                met C1 W1 2026-02-20
                met C1 W2 2026-02-20
                round S1: V1 08:00, V2 09:00
                round S2: V2 09:00, V1 08:00
                """);
        // V1 starts at 08:00 for W2 who is free from 09:30: 90 minutes
        assertThat(scores)
                .extracting(RuleScore::rule, RuleScore::hard)
                .hasToString("[(\"overlap\", 90L), (\"new-face-in-period\", 0L)]");
    }

    private static List<RuleScore> scored(String... drawing) {
        var scenario = Scenario.of(drawing);
        return Scoring.using(TravelTimes.of(scenario.problem())).score(scenario.problem(), scenario.roster());
    }
}
