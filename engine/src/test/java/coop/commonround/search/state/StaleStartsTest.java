package coop.commonround.search.state;

import static coop.commonround.search.table.Instance.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.rule.Scenario;
import coop.commonround.search.Streams;
import coop.commonround.search.table.Instance;
import org.junit.jupiter.api.Test;

/** When times fall, nothing stays late because it waits for itself. */
class StaleStartsTest {
    private static final int FIRST = 0;

    /** V2 starts half an hour after V1 because V1 takes that long, and V1 no sooner than half an hour before V2. */
    @Test
    void aLongestGapThatIsJustFilledHoldsNothingUp() {
        assertThat(startsWithoutTheFirst("link V1 V2 0m 30m")).isEqualTo(startsAnew("link V1 V2 0m 30m"));
    }

    @Test
    void noMoreDoesOneWithTimeToSpare() {
        assertThat(startsWithoutTheFirst("link V1 V2 0m 31m")).isEqualTo(startsAnew("link V1 V2 0m 31m"));
    }

    private static int[] startsWithoutTheFirst(String link) {
        var state = state(link);
        for (int a = 0, after = NONE; a < state.in.attendances; after = a++) {
            state.insert(a, 0, after);
        }
        assertThat(state.settle()).isTrue();
        state.remove(FIRST);
        return starts(state);
    }

    private static int[] startsAnew(String link) {
        var state = state(link);
        for (int a = FIRST + 1, after = NONE; a < state.in.attendances; after = a++) {
            state.insert(a, 0, after);
        }
        return starts(state);
    }

    private static int[] starts(RosterState state) {
        assertThat(state.settle()).isTrue();
        return new int[] {state.start(state.in.visitOf[1]), state.start(state.in.visitOf[2])};
    }

    private static RosterState state(String link) {
        var problem = Scenario.of("""
                shift S1 W1 Mon 07:00-13:00
                visit V0 C1 Mon 08:00-08:00 1h
                visit V1 C2 Mon 08:00-12:00 30m
                visit V2 C2 Mon 08:00-12:00 30m
                """, link).problem();
        return new RosterState(new Instance(Streams.planned(problem), problem.policy()));
    }
}
