package coop.commonround.plan.lint.repair;

import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedCareworker;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tries places for several who go to one double-up, at one start: that of those who stay, if any do. */
final class Together {
    private static final int MOST_WITH_ONE = 6;

    private final List<PlannedAttendance> list;
    private final Places places;
    private final Trials trials;
    private final Set<PlannedCareworker> going = new HashSet<>();
    private final @Nullable Integer fixed;
    private int left = RepairSearch.MOST_PLACES;

    Together(Moved moved, Places places, Trials trials) {
        this.list = moved.attendances();
        this.places = places;
        this.trials = trials;
        moved.stays().forEach(each -> going.add(each.careworker()));
        fixed = moved.stays().isEmpty() ? null : moved.stays().get(0).start();
    }

    void place(Draft draft) {
        place(0, draft, fixed, left);
    }

    /** Tries so many places of one and of those after it; of three or more so that the first have several places, too. */
    private void place(int index, Draft draft, @Nullable Integer start, int most) {
        int until = Math.max(0, left - most);
        for (var place : places.of(list.get(index), draft, start, false)) {
            if (left <= until) {
                return;
            }
            if (going.add(place.round().careworker())) {
                if (index == list.size() - 1) {
                    left--;
                    trials.tryWith(draft, place);
                } else {
                    var with = draft.copy();
                    with.put(place);
                    place(index + 1, with, place.held().start(), list.size() == 2 ? left : MOST_WITH_ONE);
                }
                going.remove(place.round().careworker());
            }
        }
    }
}
