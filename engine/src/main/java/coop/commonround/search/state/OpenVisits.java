package coop.commonround.search.state;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.search.cells.Dirty;
import coop.commonround.search.table.Instance;
import coop.commonround.search.table.Part;
import java.util.SplittableRandom;

/** What of a roster may change, and the visits of it that not everybody goes to. */
final class OpenVisits {
    private final RosterState state;

    /** All of them, and some that are covered by now. */
    private final Dirty maybeUncovered;

    private Part part;

    /** All visits, none of which anybody goes to yet. */
    OpenVisits(RosterState state) {
        this.state = state;
        maybeUncovered = new Dirty(state.in.visits);
        part = Part.whole(state.in);
        for (int v = 0; v < state.in.visits; v++) {
            maybeUncovered.add(v);
        }
    }

    /** What may change: all, unless {@link #limitTo} said otherwise. */
    Part part() {
        return part;
    }

    /** Lets a part alone change. What is drawn then depends on who is where, not on how that came about. */
    void limitTo(Part other) {
        part = other;
        maybeUncovered.clear();
        for (int i = 0; i < part.visits(); i++) {
            if (!state.isCovered(part.visit(i))) {
                maybeUncovered.add(part.visit(i));
            }
        }
    }

    /** Notes that somebody no longer goes to a visit. */
    void add(int visit) {
        maybeUncovered.add(visit);
    }

    /** A visit that not everybody goes to, drawn from all of those; {@link Instance#NONE} if there are none. */
    int any(SplittableRandom random) {
        while (maybeUncovered.size() > 0) {
            int visit = maybeUncovered.get(random.nextInt(maybeUncovered.size()));
            if (!state.isCovered(visit)) {
                return visit;
            }
            maybeUncovered.remove(visit);
        }
        return NONE;
    }
}
