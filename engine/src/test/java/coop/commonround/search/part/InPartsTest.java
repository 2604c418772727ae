package coop.commonround.search.part;

import static coop.commonround.search.FirstRosters.constructed;
import static coop.commonround.search.FirstRosters.everyFeature;
import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.search.Lane;
import coop.commonround.search.RosterParts;
import coop.commonround.search.RoutingDay;
import coop.commonround.search.Scale;
import coop.commonround.search.WayTables;
import coop.commonround.search.state.Memory;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.state.RoundsHeld;
import coop.commonround.search.table.Instance;
import coop.commonround.search.table.Neighbours;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class InPartsTest {
    private static final int STEPS = 3_000;

    @Test
    void theSameStepsGiveTheSameRosterOnAnyNumberOfThreads() {
        for (long seed = 1; seed <= 5; seed++) {
            var in = everyFeature(seed);
            var alone = improved(in, 1);
            assertThat(RoundsHeld.by(improved(in, 2))).isDeepEqualTo(RoundsHeld.by(alone));
            assertThat(RoundsHeld.by(improved(in, 5))).isDeepEqualTo(RoundsHeld.by(alone));
        }
    }

    @Test
    void soDoTheyInTheLane() {
        for (Supplier<Instance> each :
                List.<Supplier<Instance>>of(() -> RoutingDay.of(150, 24, 1), () -> RoutingDay.mixed(150, 24, 2))) {
            var in = each.get();
            var alone = improvedInLane(in, 1);
            assertThat(RoundsHeld.by(improvedInLane(in, 3))).isDeepEqualTo(RoundsHeld.by(alone));
        }
    }

    @Test
    void bettersTheRosterAndBreaksNothing() {
        int better = 0;
        for (long seed = 1; seed <= 10; seed++) {
            var in = everyFeature(seed);
            var before = Memory.of(constructed(in));
            var after = improved(in, 2);
            assertThat(after.hard()).isZero();
            assertThat(Memory.of(after).isWorseThan(constructed(in))).isFalse();
            better += before.isWorseThan(after) ? 1 : 0;
            var anew = new RosterState(in);
            assertThat(RoundsHeld.put(RoundsHeld.by(after), anew)).isTrue();
            assertThat(List.of(anew.hard(), anew.medium(), anew.soft()))
                    .isEqualTo(List.of(after.hard(), after.medium(), after.soft()));
        }
        // Where few pairs are allowed, so few steps may find nothing.
        assertThat(better).isGreaterThan(5);
    }

    @Test
    void bettersTheRosterInTheLaneToo() {
        var in = RoutingDay.mixed(150, 24, 3);
        var before = Memory.of(constructed(in));
        var after = improvedInLane(in, 2);
        assertThat(after.hard()).isZero();
        assertThat(before.isWorseThan(after)).isTrue();
    }

    @Test
    void findsNothingWithoutSteps() {
        var in = everyFeature(1);
        var state = constructed(in);
        var before = RoundsHeld.by(state);
        improve(state, 2, 0);
        assertThat(RoundsHeld.by(state)).isDeepEqualTo(before);
    }

    private static RosterState improved(Instance in, int threads) {
        var state = constructed(in);
        improve(state, threads, STEPS);
        return state;
    }

    private static void improve(RosterState state, int threads, int steps) {
        var scale = new Scale(state.in);
        var parts = new Parts(state.in, 4);
        var roster = new RosterParts(state, parts, new Neighbours(state.in), scale, better -> {}, threads);
        new InParts(roster, 7).improve(Pacing.ofSteps(steps), scale.coolings(), threads);
        roster.backToTheBest();
    }

    private static RosterState improvedInLane(Instance in, int threads) {
        var state = constructed(in);
        var tables = WayTables.find(in, new Scale(in));
        assertThat(tables).isNotNull();
        new Lane(state, tables, new Neighbours(in), 7)
                .improve(Pacing.ofSteps(STEPS), better -> {}, new Parts(in, 3), threads);
        return state;
    }
}
