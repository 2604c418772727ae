package coop.commonround.bench;

import coop.commonround.model.Problem;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.search.Search;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Instance;
import coop.commonround.travel.TravelTimes;
import java.util.BitSet;

/** A full roster by the kernel's numbers: the first that it finds. */
final class FullRoster {
    final PlannedRoster model;
    final int[][] rounds;
    private final Instance instance;

    FullRoster(Problem problem, TravelTimes travel) {
        model = PlannedRoster.of(problem, travel);
        instance = new Instance(model, problem.policy());
        var state = new RosterState(instance);
        new Search(state, 1).construct(() -> false);
        rounds = new int[model.rounds().size()][];
        for (int round = 0; round < rounds.length; round++) {
            rounds[round] = state.attendancesOf(round);
        }
    }

    /** Made anew from nothing, with its starts and prices. */
    RosterState state() {
        return stateWithout(new BitSet());
    }

    /** The same without some attendances. */
    RosterState stateWithout(BitSet attendances) {
        var state = new RosterState(instance);
        for (int round = 0; round < rounds.length; round++) {
            int after = -1;
            for (int attendance : rounds[round]) {
                if (!attendances.get(attendance)) {
                    state.insert(attendance, round, after);
                    after = attendance;
                }
            }
        }
        if (!state.settle()) {
            throw new IllegalStateException("the roster has no lawful starts");
        }
        return state;
    }
}
