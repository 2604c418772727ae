package coop.commonround.search.place;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.rule.Scenario;
import coop.commonround.search.Search;
import coop.commonround.search.Streams;
import coop.commonround.search.part.Pacing;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Instance;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** V1 needs two for half an hour, or one for three quarters at a price of £12; the client knows both. */
class SingleOrDoubleTest {
    private static final String ONE_SHIFT = """
            pay W1 12.00
            pay W2 12.00
            shift S1 W1 Mon 07:00-13:00
            """;
    private static final String TWO_SHIFTS = ONE_SHIFT + "shift S2 W2 Mon 07:00-13:00\n";
    private static final String KNOWN = "met C1 W1 2026-03-01\nmet C1 W2 2026-03-01\n";

    @Test
    void twoGoWhereTheyCan() {
        assertThat(made(TWO_SHIFTS, "visit V1 C1 Mon 08:00-09:00 30m needs 2 single 45m"))
                .containsExactly("S1 V1 30m", "S2 V1 30m");
    }

    @Test
    void oneGoesAloneWhereNobodyElseIsThere() {
        assertThat(made(ONE_SHIFT, "visit V1 C1 Mon 08:00-09:00 30m needs 2 single 45m"))
                .containsExactly("S1 V1 45m");
    }

    /** An hour's way there for the second alone, at £12 an hour, from a visit that only they can make. */
    @Test
    void oneGoesAloneWhereTheSecondCostsMore() {
        var apart = TWO_SHIFTS + """
                visit V0 C0 Mon 07:00-07:00 30m pinned W2
                visit V2 C1 Mon 07:00-07:00 30m pinned W1
                travel C0 C1 120m
                """;
        assertThat(made(apart, "visit V1 C1 Mon 09:30-09:30 30m needs 2 single 45m"))
                .containsExactly("S1 V2 30m", "S1 V1 45m", "S2 V0 30m");
    }

    @Test
    void nobodyGoesAloneWithoutASignature() {
        assertThat(made(ONE_SHIFT, "visit V1 C1 Mon 08:00-09:00 30m needs 2 efficiency"))
                .isEmpty();
        assertThat(made(ONE_SHIFT, "visit V1 C1 Mon 08:00-09:00 30m needs 2")).isEmpty();
    }

    private static List<String> made(String... drawing) {
        var problem = Scenario.of(KNOWN, String.join("\n", drawing)).problem();
        var state = new RosterState(new Instance(Streams.planned(problem), problem.policy()));
        var search = new Search(state, 1);
        search.construct(() -> false);
        search.improve(Pacing.ofSteps(200), better -> {});
        assertThat(state.hard()).isZero();
        var made = new ArrayList<String>();
        for (int r = 0; r < state.in.rounds; r++) {
            for (int a : state.attendancesOf(r)) {
                int visit = state.in.visitOf[a];
                made.add("%s %s %dm".formatted(state.in.round[r], state.in.visit[visit], state.in.length[visit] / 60));
            }
        }
        return made;
    }
}
