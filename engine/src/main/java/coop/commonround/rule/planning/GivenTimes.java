package coop.commonround.rule.planning;

import java.util.List;
import java.util.function.ToIntFunction;

/** Puts attendances into rounds at times that somebody else has given, and takes them out: no solver times them anew. */
public final class GivenTimes {
    private GivenTimes() {}

    /** Takes everything out of a round. */
    public static void empty(PlannedRound round) {
        round.attendances().forEach(PlannedAttendance::takeOut);
        round.attendances().clear();
    }

    /**
     * Fills an empty round.
     *
     * @param attendances in the order they are made; in no round yet
     * @param startOf the second each starts
     */
    public static void fill(
            PlannedRound round, List<PlannedAttendance> attendances, ToIntFunction<PlannedAttendance> startOf) {
        PlannedAttendance previous = null;
        for (var each : attendances) {
            each.place(round, previous, startOf.applyAsInt(each));
            round.attendances().add(each);
            previous = each;
        }
        int meal = round.mealBefore(
                attendances.size(), attendances::get, i -> attendances.get(i).start());
        if (meal >= 0) {
            var after = attendances.get(meal);
            after.setStart(after.start(), true);
        }
    }
}
