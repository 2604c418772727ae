package coop.commonround.plan;

import coop.commonround.model.Attendance;
import coop.commonround.model.Round;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRound;
import coop.commonround.rule.planning.PlanningClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Writes rounds in the terms of the model.
 *
 * @param clock whose seconds starts are
 * @param startOf the second an attendance starts
 */
record RoundWriter(PlanningClock clock, ToIntFunction<PlannedAttendance> startOf) {
    /** A round with some attendances in order, at least one. */
    Round write(PlannedRound round, List<PlannedAttendance> list) {
        var attendances = new ArrayList<Attendance>();
        int place = round.careworker().home();
        int free = Integer.MAX_VALUE; // waiting before the first is nobody's
        int meal = round.mealBefore(list.size(), list::get, i -> startOf.applyAsInt(list.get(i)));
        for (int i = 0; i < list.size(); i++) {
            var each = list.get(i);
            var leg = round.leg(place, each.client().place());
            int start = startOf.applyAsInt(each);
            long waiting = Math.max(0, start - (free + leg.time().toSeconds()) - (i == meal ? round.mealSeconds() : 0));
            attendances.add(new Attendance(
                    each.visit().visit().id(),
                    clock.instantOf(start),
                    clock.instantOf(start + each.visit().length()),
                    leg,
                    Duration.ofSeconds(waiting)));
            place = each.client().place();
            free = start + each.visit().length();
        }
        return new Round(
                round.shift().id(),
                round.careworker().id(),
                attendances,
                round.leg(place, round.careworker().home()));
    }
}
