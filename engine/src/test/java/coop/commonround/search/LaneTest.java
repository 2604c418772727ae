package coop.commonround.search;

import static coop.commonround.search.FirstRosters.constructed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.commonround.search.part.Pacing;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.state.RoundsHeld;
import coop.commonround.search.table.Instance;
import coop.commonround.search.ways.WaySearch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LaneTest {
    private static final int STEPS = 20_000;

    @Test
    void takesInstancesWhereOnlyWaysAndPeopleHaveAPrice() {
        var alike = RoutingDay.of(20, 6, 1);
        var mixed = RoutingDay.mixed(20, 6, 1);
        assertThat(WayTables.find(alike, new Scale(alike))).isNotNull();
        assertThat(WayTables.find(mixed, new Scale(mixed))).isNotNull();
        var week = new Instance(
                Streams.planned(EveryFeature.of(1)), EveryFeature.of(1).policy());
        assertThat(WayTables.find(week, new Scale(week))).isNull();
    }

    @Test
    void pricesRoundsAsTheKernelDoes() {
        for (var in : List.of(RoutingDay.of(60, 12, 1), RoutingDay.mixed(60, 12, 2))) {
            var state = constructed(in);
            var scale = new Scale(in);
            var tables = WayTables.find(in, scale);
            assertThat(tables).isNotNull();
            var search = new WaySearch(tables.table(), visits(state), new int[60][0], new int[60][0], 1);
            double price = state.soft() + scale.uncoveredMinute * state.medium();
            // the kernel rounds each leg and each visit down to a thousandth of a penny
            assertThat((double) search.price()).isCloseTo(price - ofContactAlike(in), within(4.0 * 60));
        }
    }

    @Test
    void bettersTheRosterAndBreaksNothing() {
        for (var in : List.of(RoutingDay.of(80, 12, 1), RoutingDay.mixed(80, 12, 2))) {
            var state = constructed(in);
            long medium = state.medium();
            long soft = state.soft();
            var found = new ArrayList<Long>();
            improve(state, better -> found.add(better.medium() * 1_000_000_000_000L + better.soft()));
            assertThat(state.hard()).isZero();
            assertThat(state.medium()).isLessThanOrEqualTo(medium);
            assertThat(state.medium() < medium || state.soft() < soft).isTrue();
            assertThat(found).isNotEmpty().isSortedAccordingTo((one, other) -> Long.compare(other, one));
            assertThat(found).endsWith(state.medium() * 1_000_000_000_000L + state.soft());
        }
    }

    @Test
    void sameSeedAndStepsGiveTheSameRoster() {
        var one = constructed(RoutingDay.mixed(80, 12, 3));
        var other = constructed(RoutingDay.mixed(80, 12, 3));
        improve(one, better -> {});
        improve(other, better -> {});
        assertThat(visits(one)).isDeepEqualTo(visits(other));
    }

    @Test
    void leavesOutWhatDoesNotFit() {
        var in = RoutingDay.of(60, 2, 4);
        var state = constructed(in);
        improve(state, better -> {});
        assertThat(state.hard()).isZero();
        assertThat(state.visitsUncovered()).isPositive();
    }

    private static void improve(RosterState state, Search.Listener listener) {
        new Search(state, 7).improve(Pacing.ofSteps(STEPS), listener);
    }

    /** Pay for the time in homes, which the lane leaves out where it is the same in all rounds. */
    private static double ofContactAlike(Instance in) {
        var hour = in.careworker[0].pay().basicPriceOf(3600);
        boolean isAlike =
                Arrays.stream(in.careworker).allMatch(each -> each.pay().basicPriceOf(3600) == hour);
        return isAlike ? IntStream.of(in.length).sum() * (hour / 3600.0) : 0;
    }

    private static int[][] visits(RosterState state) {
        return RoundsHeld.visits(state.in, RoundsHeld.by(state));
    }
}
