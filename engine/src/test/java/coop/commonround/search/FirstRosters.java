package coop.commonround.search;

import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Instance;

/** Instances and first rosters for tests of what comes after. */
public final class FirstRosters {
    private FirstRosters() {}

    /** The instance of {@link EveryFeature}. */
    public static Instance everyFeature(long seed) {
        var problem = EveryFeature.of(seed);
        return new Instance(Streams.planned(problem), problem.policy());
    }

    /** A state with every visit put in that has a place. */
    public static RosterState constructed(Instance in) {
        var state = new RosterState(in);
        new Search(state, 1).construct(() -> false);
        return state;
    }
}
