package coop.commonround.plan;

import static java.util.Objects.requireNonNull;

import coop.commonround.base.Money;
import coop.commonround.model.Roster;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.search.state.RosterState;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Who is told of each better roster.
 *
 * @param progress gets figures
 * @param rosters gets the roster itself, if it asks before it returns
 */
record Listeners(Consumer<Progress> progress, Consumer<Supplier<Roster>> rosters) {
    static final Listeners NONE = new Listeners(found -> {}, roster -> {});

    Listeners {
        requireNonNull(progress, "listener");
        requireNonNull(rosters, "listener");
    }

    void found(RosterState state, PlannedRoster roster) {
        var improved = new ImprovedRoster(roster, state);
        rosters.accept(improved);
        improved.goesOn();
        progress.accept(new Progress(
                state.visitsUncovered(),
                roster.visits().size(),
                Money.thousandthsOfPenny(state.soft()),
                state.hard() == 0));
    }
}
