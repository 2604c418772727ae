package coop.commonround.search;

import coop.commonround.search.place.Recreate;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Neighbours;
import java.util.SplittableRandom;

/** Step after step of ruin and recreate on one state, each kept or taken back as the temperature says. */
final class Annealing {
    private final RosterState state;
    private final Scale scale;
    private final SplittableRandom random;
    private final Ruin ruin;
    private final Recreate recreate;
    private double current;
    private long currentHard;

    /** Goes on from what the state holds. */
    Annealing(RosterState state, Neighbours neighbours, Scale scale, SplittableRandom random) {
        this(state, neighbours, scale, random, false);
    }

    /**
     * Goes on from what the state holds.
     *
     * @param isOfFaces whether its steps do nothing but give clients other teams
     */
    Annealing(RosterState state, Neighbours neighbours, Scale scale, SplittableRandom random, boolean isOfFaces) {
        this.state = state;
        this.scale = scale;
        this.random = random;
        ruin = new Ruin(state, neighbours, random, isOfFaces);
        recreate = new Recreate(state, neighbours, random, false);
        begin();
    }

    /** Goes on from what the state holds now. */
    void begin() {
        current = cost();
        currentHard = state.hard();
    }

    /** Takes a step; whether it is kept. */
    boolean step(double temperature) {
        state.keep();
        int mark = state.mark();
        ruin.next();
        boolean isLawful = recreate.isExact() ? state.settleTimes() : state.settle();
        state.settleLatest();
        for (int i = 0; i < ruin.size() && isLawful; i++) {
            recreate.insert(ruin.get(i));
        }
        if (recreate.isExact()) {
            state.settlePrices();
        }
        double found = cost();
        if (!isLawful
                || state.hard() > currentHard
                || (state.hard() == currentHard
                        && found > current - temperature * StrictMath.log(1 - random.nextDouble()))) {
            state.backTo(mark);
            return false;
        }
        current = found;
        currentHard = state.hard();
        return true;
    }

    private double cost() {
        return scale.uncoveredMinute * state.medium() + state.soft();
    }
}
