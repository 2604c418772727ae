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

final class SoftRecreateTest {
    /** Each price is rounded down by itself, so sums of them may be as many thousandths of a penny apart as visits are late. */
    private static final double ROUNDED = 60;

    @Test
    void knowsWhatEachPlaceCostsWithoutPuttingTheVisitThere() {
        var state = searched(30, 4, 1, 300);
        var in = state.in;
        var random = new SplittableRandom(1);
        var places = new SoftPlaces(state, new WayPrices(in), new Neighbours(in), random, 8, true);
        var trial = new DelayTrial(state);
        int compared = 0;
        for (int visit = 0; visit < in.visits; visit++) {
            state.keep();
            int mark = state.mark();
            state.remove(in.firstAttendance[visit]);
            assertThat(state.settleTimes()).isTrue();
            state.settlePrices();
            long before = state.soft();
            places.find(visit, 0);
            for (int i = 0; i < places.size; i++) {
                int worst = places.worst;
                double late = trial.price(
                        visit, places.round[i], places.after[i], places.start[i], worst, Double.POSITIVE_INFINITY);
                int placed = state.mark();
                state.insert(in.firstAttendance[visit], places.round[i], places.after[i]);
                if (state.settle()) {
                    assertThat(places.ofWay[i] + late).isCloseTo((double) (state.soft() - before), within(ROUNDED));
                    assertThat(state.hard()).isZero();
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
        var state = searched(40, 6, 2, 500);
        var anew = new RosterState(state.in);
        for (int r = 0; r < state.in.rounds; r++) {
            int after = Instance.NONE;
            for (int attendance : state.attendancesOf(r)) {
                anew.insert(attendance, r, after);
                after = attendance;
            }
        }
        assertThat(anew.settle()).isTrue();
        anew.settleLatest();
        assertThat(anew.soft()).isEqualTo(state.soft());
        assertThat(anew.hard()).isEqualTo(state.hard()).isZero();
        assertThat(anew.visitsUncovered()).isEqualTo(state.visitsUncovered()).isZero();
        for (int v = 0; v < state.in.visits; v++) {
            assertThat(anew.earliest(v)).as("start of %s", v).isEqualTo(state.earliest(v));
            assertThat(anew.latest(v)).as("latest start of %s", v).isEqualTo(state.latest(v));
            assertThat(anew.firstDeadline(v)).as("deadline of %s", v).isEqualTo(state.firstDeadline(v));
        }
    }

    @Test
    void whoStartsByTheDeadlineMakesNobodyLate() {
        var state = searched(30, 5, 3, 200);
        for (int v = 0; v < state.in.visits; v++) {
            assertThat(state.secondsLate(v, state.firstDeadline(v))).isZero();
            assertThat(state.secondsLate(v, state.firstDeadline(v) + 60)).isGreaterThanOrEqualTo(60);
        }
    }

    @Test
    void theSameSeedGivesTheSameRoster() {
        assertThat(rounds(searched(40, 6, 4, 400))).isEqualTo(rounds(searched(40, 6, 4, 400)));
    }

    private static int[][] rounds(RosterState state) {
        var rounds = new int[state.in.rounds][];
        for (int r = 0; r < rounds.length; r++) {
            rounds[r] = state.attendancesOf(r);
        }
        return rounds;
    }

    private static RosterState searched(int clients, int careworkers, long seed, int iterations) {
        var in = SoftRoutingDay.of(clients, careworkers, seed);
        assertThat(in.isSoftRouting).isTrue();
        var state = new RosterState(in);
        var search = new Search(state, seed);
        search.construct(() -> false);
        search.improve(Pacing.ofSteps(iterations), better -> {});
        return state;
    }
}
