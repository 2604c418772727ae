package coop.commonround.search.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.commonround.search.Search;
import coop.commonround.search.SoftRoutingDay;
import coop.commonround.search.part.Pacing;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Instance;
import coop.commonround.search.table.Neighbours;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class TimedRecreateTest {
    /** Each price is rounded down by itself, so sums of them may be as many thousandths of a penny apart as there are. */
    private static final double ROUNDED = 60;

    /** Lateness is dearer than waiting and nothing is linked, so starts put off for nothing are the cheapest there are. */
    @Test
    void knowsWhatEachPlaceCostsInTimeWithoutPuttingTheVisitThere() {
        var state = searched(SoftRoutingDay.timedUnlinked(24, 4, 1), 1, 200);
        var in = state.in;
        var ways = new WayPrices(in);
        var places = new Places(state, new Estimates(state), new Neighbours(in), new SplittableRandom(1), 16, true);
        var trial = new PlaceTrial(state);
        int compared = 0;
        for (int visit = 0; visit < in.visits; visit++) {
            state.keep();
            int mark = state.mark();
            int attendance = in.firstAttendance[visit];
            state.remove(attendance);
            assertThat(state.settleTimes()).isTrue();
            state.settlePrices();
            long before = state.soft();
            places.find(attendance, 0);
            trial.begin();
            for (int i = 0; i < places.size; i++) {
                double price = ways.added(state, attendance, places.round[i], places.after[i])
                        + trial.price(attendance, places.round[i], places.after[i], Double.POSITIVE_INFINITY);
                int placed = state.mark();
                state.insert(attendance, places.round[i], places.after[i]);
                if (state.settle()) {
                    assertThat(price).isCloseTo((double) (state.soft() - before), within(ROUNDED));
                    compared++;
                }
                state.backTo(placed);
            }
            state.backTo(mark);
        }
        assertThat(compared).isGreaterThan(in.visits);
    }

    @Test
    void aRosterIsTheSameAsOneTimedAndPricedFromNothing() {
        var state = searched(SoftRoutingDay.timed(30, 7, 2), 2, 400);
        var anew = new RosterState(state.in);
        for (int r = 0; r < state.in.rounds; r++) {
            int after = Instance.NONE;
            for (int attendance : state.attendancesOf(r)) {
                anew.insert(attendance, r, after);
                after = attendance;
            }
        }
        assertThat(anew.settle()).isTrue();
        assertThat(anew.soft()).isEqualTo(state.soft());
        assertThat(anew.medium()).isEqualTo(state.medium()).isZero();
        assertThat(anew.hard()).isEqualTo(state.hard()).isZero();
    }

    @Test
    void theSameSeedGivesTheSameRoster() {
        assertThat(rounds(searched(SoftRoutingDay.timed(30, 7, 3), 3, 300)))
                .isEqualTo(rounds(searched(SoftRoutingDay.timed(30, 7, 3), 3, 300)));
    }

    private static int[][] rounds(RosterState state) {
        var rounds = new int[state.in.rounds][];
        for (int r = 0; r < rounds.length; r++) {
            rounds[r] = state.attendancesOf(r);
        }
        return rounds;
    }

    private static RosterState searched(Instance in, long seed, int iterations) {
        assertThat(in.isTimed).isTrue();
        var state = new RosterState(in);
        var search = new Search(state, seed);
        search.construct(() -> false);
        search.improve(Pacing.ofSteps(iterations), better -> {});
        return state;
    }
}
