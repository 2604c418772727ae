package coop.commonround.search;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Instance;
import coop.commonround.search.table.Neighbours;
import java.util.SplittableRandom;

/**
 * Seeds for ruins that may fill the idlest round of all: visits of others that it could take over, near to its own.
 *
 * <p>Only that round's idle time has a price, so hardly any visit taken out at random helps.
 */
final class IdleSeeds {
    /** One ruin in so many looks at the idlest round. */
    private static final int ONE_IN = 4;

    private static final int NEAREST = 30;
    private static final int LOOKS = 8;

    private final RosterState state;
    private final Instance in;
    private final Neighbours neighbours;
    private final SplittableRandom random;
    private final boolean isPriced;

    IdleSeeds(RosterState state, Neighbours neighbours, SplittableRandom random) {
        this.state = state;
        this.in = state.in;
        this.neighbours = neighbours;
        this.random = random;
        isPriced = in.terms.time().worstMinuteIdle() > 0 && in.rounds > 1;
    }

    /** A visit that the idlest round could take over; NONE if this is not the time, or none is found. */
    int next() {
        if (!isPriced || random.nextInt(ONE_IN) != 0) {
            return NONE;
        }
        int round = state.pricing().idlestRound();
        int own = anyOf(round);
        for (int i = 0; i < LOOKS; i++) {
            int visit = own == NONE ? random.nextInt(in.visits) : near(own);
            if (couldTakeOver(round, visit)) {
                return visit;
            }
        }
        return NONE;
    }

    private int near(int visit) {
        var near = neighbours.near[visit];
        return near.length == 0 ? visit : near[random.nextInt(Math.min(NEAREST, near.length))];
    }

    private int anyOf(int round) {
        int chosen = NONE;
        int seen = 0;
        for (int a = state.first(round); a != NONE; a = state.next(a)) {
            chosen = random.nextInt(++seen) == 0 ? in.visitOf[a] : chosen;
        }
        return chosen;
    }

    private boolean couldTakeOver(int round, int visit) {
        int end = in.firstAttendance[visit] + in.needs[visit];
        for (int a = in.firstAttendance[visit]; a < end; a++) {
            if (state.round(a) != round && in.isCandidate(a, round)) {
                return true;
            }
        }
        return false;
    }
}
