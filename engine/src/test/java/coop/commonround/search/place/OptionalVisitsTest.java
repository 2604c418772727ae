package coop.commonround.search.place;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.rule.Scenario;
import coop.commonround.search.Search;
import coop.commonround.search.Streams;
import coop.commonround.search.part.Pacing;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Instance;
import org.junit.jupiter.api.Test;

/** V1 and V2 are optional, an hour's way from everything: at £12 an hour each costs some pounds to make. */
class OptionalVisitsTest {
    private static final String CASE = """
            pay W1 12.00
            pay W2 12.00
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            visit V0 C0 Mon 07:00-07:00 30m
            visit V9 C0 Mon 07:00-07:00 30m
            travel C0 C1 60m
            """;

    /** Only one of them is worth it by itself, at £19 and a new face of £6. */
    @Test
    void bothAreMadeIfTogetherTheyAreWorthIt() {
        assertThat(made("50.00", "0.00")).isEqualTo("V0 V1 V2 V9");
    }

    @Test
    void bothAreLeftOutIfTogetherTheyAreNot() {
        assertThat(made("20.00", "0.00")).isEqualTo("V0 V9");
    }

    @Test
    void unboundEachIsWeighedByItself() {
        assertThat(made("50.00", "0.00", "")).isEqualTo("V0 V1 V9");
    }

    /** Nobody can make V2 after V1 and within its window. */
    @Test
    void bothAreLeftOutIfOneCannotBeMade() {
        assertThat(made("50.00", "50.00", "link V1 V2 5h both-or-neither")).isEqualTo("V0 V9");
    }

    private static String made(String first, String second) {
        return made(first, second, "link V1 V2 0m from none different both-or-neither");
    }

    private static String made(String first, String second, String link) {
        var problem = Scenario.of(CASE, """
                visit V1 C1 Mon 08:00-12:00 30m optional %s
                visit V2 C1 Mon 08:00-12:00 30m optional %s
                """.formatted(first, second), link).problem();
        var state = new RosterState(new Instance(Streams.planned(problem), problem.policy()));
        var search = new Search(state, 1);
        search.construct(() -> false);
        search.improve(Pacing.ofSteps(200), better -> {});
        assertThat(state.medium()).isZero();
        var text = new StringBuilder();
        for (int v = 0; v < state.in.visits; v++) {
            text.append(state.isCovered(v) ? " " + state.in.visit[v] : "");
        }
        return text.toString().strip();
    }
}
