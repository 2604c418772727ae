package coop.commonround.search.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.commonround.search.RoutingDay;
import coop.commonround.search.Search;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Instance;
import coop.commonround.search.table.Neighbours;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class PlacesTest {
    @Test
    void knowsTheCheapestPlaceWithoutTryingWhereOnlyWaysHaveAPrice() {
        var in = RoutingDay.of(60, 12, 1);
        var state = new RosterState(in);
        var search = new Search(state, 1);
        search.construct(() -> false);
        var random = new SplittableRandom(1);
        var estimates = new Estimates(state);
        assertThat(estimates.isExact()).isTrue();
        var places = new Places(state, estimates, new Neighbours(in), random, 1, true);
        for (int i = 0; i < 100; i++) {
            state.keep();
            int mark = state.mark();
            int attendance = random.nextInt(in.attendances);
            if (state.round(attendance) != Instance.NONE) {
                state.remove(attendance);
                state.settleTimes();
                state.settlePrices();
            }
            places.find(attendance, 0);
            long cheapest = RoutingDay.cheapestByTrying(state, attendance);
            if (cheapest == Long.MAX_VALUE) {
                assertThat(places.size).isZero();
            } else {
                assertThat(Math.round(places.price[0])).isCloseTo(cheapest, within(1L));
            }
            state.backTo(mark);
        }
    }

    @Test
    void joinsRoundsWhereOnlyWaysHaveAPriceWithoutBreakingAnything() {
        var state = new RosterState(RoutingDay.of(80, 30, 2));
        new Search(state, 1).construct(() -> false);
        assertThat(state.visitsUncovered()).isZero();
        assertThat(state.hard()).isZero();
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
        assertThat(anew.hard()).isZero();
    }

    @Test
    void emptyRoundsThatAreAlikeAreTriedOnce() {
        var in = RoutingDay.of(5, 10, 3);
        assertThat(in.twins.alike).hasDimensions(1, 10);
        assertThat(in.twins.lone[0]).isEmpty();
        assertThat(in.twins.families[0]).containsExactly(0);
    }
}
