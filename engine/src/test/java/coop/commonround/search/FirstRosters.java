package coop.commonround.search;

/** Instances and first rosters for tests of what comes after. */
final class FirstRosters {
    private FirstRosters() {}

    /** The instance of {@link EveryFeature}. */
    static Instance everyFeature(long seed) {
        var problem = EveryFeature.of(seed);
        return new Instance(Streams.planned(problem), problem.policy());
    }

    /** A state with every visit put in that has a place. */
    static RosterState constructed(Instance in) {
        var state = new RosterState(in);
        new Search(state, 1).construct(() -> false);
        return state;
    }
}
