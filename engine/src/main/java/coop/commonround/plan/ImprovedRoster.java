package coop.commonround.plan;

import static java.util.Objects.requireNonNull;

import coop.commonround.model.Roster;
import coop.commonround.model.Round;
import coop.commonround.model.Uncovered;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.search.state.RosterState;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the kernel holds just now as a roster of the model, as long as the search has not gone on. For one thread. */
final class ImprovedRoster implements Supplier<Roster> {
    private static final String NOT_YET = "the search has found no place so far";

    private final PlannedRoster planned;
    private final RosterState state;
    private boolean isPast;
    private @Nullable Roster made;

    ImprovedRoster(PlannedRoster planned, RosterState state) {
        this.planned = planned;
        this.state = state;
    }

    /** From now on only a roster that has been asked for is there. */
    void goesOn() {
        isPast = true;
    }

    @Override
    public Roster get() {
        if (made == null) {
            if (isPast) {
                throw new IllegalStateException("the search has gone on: ask for the roster before you return");
            }
            made = make();
        }
        return made;
    }

    private Roster make() {
        var starts = new IdentityHashMap<PlannedAttendance, Integer>();
        var writer = new RoundWriter(planned.clock(), each -> requireNonNull(starts.get(each)));
        var rounds = new ArrayList<Round>();
        for (int r = 0; r < planned.rounds().size(); r++) {
            var list = new ArrayList<PlannedAttendance>();
            for (int a : state.attendancesOf(r)) {
                var attendance = planned.attendances().get(a);
                starts.put(attendance, state.start(state.in.visitOf[a]));
                list.add(attendance);
            }
            if (!list.isEmpty()) {
                rounds.add(writer.write(planned.rounds().get(r), list));
            }
        }
        var missing = Missing.of(planned.attendances(), starts::containsKey);
        var uncovered = missing.stream()
                .filter(each -> !each.isLeftOut())
                .map(each -> new Uncovered(each.visit().visit().id(), each.careworkers(), NOT_YET, ""))
                .toList();
        return new Roster(rounds, uncovered, Missing.leftOut(missing));
    }
}
