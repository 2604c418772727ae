package coop.commonround.search.state;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.rule.Scenario;
import coop.commonround.search.Search;
import coop.commonround.search.Streams;
import coop.commonround.search.Takeover;
import coop.commonround.search.part.Pacing;
import coop.commonround.search.table.Instance;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** C1 is new: nobody knows them. C2 knows W2. */
class IntroductionsTest {
    private static final String CASE = """
            shift S1 W1 Mon 07:00-20:00
            shift S2 W2 Mon 07:00-20:00
            shift S3 W1 Tue 07:00-20:00
            shift S4 W2 Tue 07:00-20:00
            met C2 W2 Mon
            """;

    @Test
    void whoMakesTheLongVisitMakesTheShortOnes() {
        assertThat(planned("""
                visit V1 C1 Mon 08:00-10:00 45m
                visit V2 C1 Mon 12:00-14:00 15m
                visit V3 C1 Tue 08:00-10:00 15m
                visit V4 C2 Mon 12:00-13:00 15m
                """)).isIn("S1: V1 V2, S2: V4, S3: V3", "S2: V1 V4 V2, S4: V3", "S2: V1 V2 V4, S4: V3");
    }

    @Test
    void aShortVisitBeforeAnybodyCouldBeKnownStaysUncovered() {
        assertThat(planned("""
                visit V1 C1 Mon 08:00-10:00 45m
                visit V2 C1 Mon 07:00-08:44 15m
                """)).isIn("S1: V1", "S2: V1");
        assertThat(planned("""
                visit V1 C1 Mon 08:00-10:00 45m
                visit V2 C1 Mon 07:00-08:45 15m
                """)).isIn("S1: V1 V2", "S2: V1 V2");
    }

    @Test
    void withoutTheLongVisitAShortOneIsByAStranger() {
        var state = state("""
                visit V1 C1 Mon 08:00-10:00 45m
                visit V2 C1 Mon 12:00-14:00 15m
                """);
        RoundsHeld.put(new int[][] {{0, 1}, {}, {}, {}}, state);
        assertThat(state.hard()).isZero();
        state.remove(0);
        state.settle();
        assertThat(state.hard()).isOne();
    }

    @Test
    void aGivenRosterIsRidOfStrangers() {
        var state = state("""
                visit V1 C1 Mon 08:00-10:00 45m
                visit V2 C1 Mon 12:00-14:00 15m
                """);
        Takeover.into(state, new int[][] {{0}, {1}, {}, {}});
        assertThat(state.hard()).isZero();
        assertThat(made(state)).isEqualTo("S1: V1");
    }

    @Test
    void aGivenRosterKeepsWhomItIntroduces() {
        var state = state("""
                visit V1 C1 Mon 08:00-10:00 45m
                visit V2 C1 Mon 12:00-14:00 15m
                """);
        Takeover.into(state, new int[][] {{0, 1}, {}, {}, {}});
        assertThat(made(state)).isEqualTo("S1: V1 V2");
    }

    @Test
    void aShadowVisitLetsSomebodyNewIn() {
        assertThat(planned("""
                client C1 introductions
                visit V1 C1 Mon 08:00-10:00 45m
                visit V2 C1 Mon 08:30-10:00 20m kind shadow
                """)).isIn("S1: V2 V1", "S2: V2 V1");
        assertThat(planned("""
                client C1 introductions
                visit V1 C1 Mon 08:00-10:00 45m
                visit V2 C1 Mon 09:41-11:00 20m kind shadow
                """)).isIn("S1: V2", "S2: V2");
    }

    @Test
    void noMoreComeThanMay() {
        assertThat(planned("""
                client C1 cap 1
                continuity cap-is-hard
                visit V1 C1 Mon 08:00-08:00 45m
                visit V2 C1 Mon 08:30-08:30 45m
                """)).isIn("S1: V1", "S2: V1", "S1: V2", "S2: V2");
    }

    @Test
    void aGivenRosterLosesWhomItHasLeastOf() {
        var state = state("""
                client C1 cap 1
                continuity cap-is-hard
                visit V1 C1 Mon 08:00-10:00 45m
                visit V2 C1 Mon 12:00-14:00 45m
                visit V3 C1 Tue 12:00-14:00 45m
                visit V4 C1 Tue 15:00-16:00 45m
                visit V5 C1 Tue 17:00-18:00 45m
                """);
        Takeover.into(state, new int[][] {{0}, {1}, {2}, {3, 4}});
        assertThat(made(state)).isEqualTo("S2: V2, S4: V4 V5");
    }

    private static String planned(String visits) {
        var state = state(visits);
        var search = new Search(state, 1);
        search.construct(() -> false);
        search.improve(Pacing.ofSteps(200), better -> {});
        assertThat(state.hard()).isZero();
        return made(state);
    }

    private static RosterState state(String visits) {
        var problem = Scenario.of(CASE, visits).problem();
        return new RosterState(new Instance(Streams.planned(problem), problem.policy()));
    }

    private static String made(RosterState state) {
        return Arrays.stream(state.in.round)
                .map(round -> round.id() + ": " + visitsOf(state, round.id()))
                .filter(text -> !text.endsWith(": "))
                .collect(Collectors.joining(", "));
    }

    private static String visitsOf(RosterState state, String shift) {
        for (int r = 0; r < state.in.rounds; r++) {
            if (state.in.round[r].id().equals(shift)) {
                return Arrays.stream(state.attendancesOf(r))
                        .mapToObj(a -> state.in.visit[state.in.visitOf[a]].toString())
                        .collect(Collectors.joining(" "));
            }
        }
        return "";
    }
}
