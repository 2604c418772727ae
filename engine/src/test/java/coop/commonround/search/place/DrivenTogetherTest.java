package coop.commonround.search.place;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.rule.Scenario;
import coop.commonround.search.Search;
import coop.commonround.search.Streams;
import coop.commonround.search.part.Pacing;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Instance;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** W2 travels with W1, who can drive to four double-ups and one visit for one in the morning. */
class DrivenTogetherTest {
    private static final String CASE = """
            careworker W1
            careworker W2 by passenger with W1
            shift S1 W1 Mon 07:00-13:00
            shift S2 W2 Mon 07:00-13:00
            visit V1 C1 Mon 07:00-07:30 30m needs 2
            visit V2 C2 Mon 07:30-08:30 30m needs 2
            visit V3 C3 Mon 08:30-09:30 30m needs 2
            visit V4 C4 Mon 09:30-10:30 30m needs 2
            """;

    @Test
    void aPairMakesAllItsDoubleUps() {
        assertThat(made(CASE)).isEqualTo("S1: V1 V2 V3 V4, S2: V1 V2 V3 V4");
    }

    @Test
    void whatIsForOneComesAfterThem() {
        assertThat(made(CASE + "visit V5 C5 Mon 08:00-12:00 30m")).isEqualTo("S1: V1 V2 V3 V4 V5, S2: V1 V2 V3 V4");
    }

    /** It has to be made between two of the double-ups, and by the driver, since the passenger cannot get there alone either. */
    @Test
    void nothingComesBetweenThem() {
        assertThat(made(CASE + "visit V5 C5 Mon 08:00-08:30 30m"))
                .doesNotContain("V2 V5")
                .doesNotContain("V5 V3");
    }

    private static String made(String drawing) {
        var problem = Scenario.of(drawing).problem();
        var state = new RosterState(new Instance(Streams.planned(problem), problem.policy()));
        var search = new Search(state, 1);
        search.construct(() -> false);
        search.improve(Pacing.ofSteps(500), better -> {});
        assertThat(state.hard()).isZero();
        return IntStream.range(0, state.in.rounds)
                .mapToObj(r -> state.in.round[r] + ": "
                        + Arrays.stream(state.attendancesOf(r))
                                .mapToObj(a -> state.in.visit[state.in.visitOf[a]].toString())
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }
}
