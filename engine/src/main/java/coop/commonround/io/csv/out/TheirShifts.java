package coop.commonround.io.csv.out;

import coop.commonround.base.CivilTime;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Problem;
import coop.commonround.model.Shift;
import coop.commonround.model.ShiftId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the shift in which somebody makes a visit, as far as there is one. */
final class TheirShifts {
    private final Map<CareworkerId, List<Shift>> shifts;

    TheirShifts(Problem problem) {
        shifts = problem.shifts().stream().collect(Collectors.groupingBy(Shift::careworker));
    }

    /**
     * The shift that is named, if it is the careworker's; else the one that holds most of the time, those for visits first; else the
     * nearest of that day. If there is none at all, an id that no shift has.
     */
    ShiftId shift(CareworkerId careworker, Instant start, Instant end, String named) {
        var own = shifts.getOrDefault(careworker, List.of());
        var isNamed =
                own.stream().filter(each -> each.id().text().equals(named)).findFirst();
        if (isNamed.isPresent()) {
            return isNamed.get().id();
        }
        var holds = own.stream()
                .filter(each -> each.start().isBefore(end) && start.isBefore(each.end()))
                .max(Comparator.comparing((Shift each) -> each.kind().isForVisits())
                        .thenComparing(each -> overlap(each, start, end))
                        .thenComparing(Shift::id));
        if (holds.isPresent()) {
            return holds.get().id();
        }
        return own.stream()
                .filter(each -> each.kind().isForVisits() && each.date().equals(CivilTime.dateOf(start)))
                .min(Comparator.comparing((Shift each) -> distance(each, start, end))
                        .thenComparing(Shift::id))
                .map(Shift::id)
                .orElseGet(() -> new ShiftId("no shift of " + careworker + " on " + CivilTime.dateOf(start)));
    }

    private static Duration overlap(Shift shift, Instant start, Instant end) {
        var from = shift.start().isAfter(start) ? shift.start() : start;
        var to = shift.end().isBefore(end) ? shift.end() : end;
        return Duration.between(from, to);
    }

    private static Duration distance(Shift shift, Instant start, Instant end) {
        return shift.start().isAfter(end) ? Duration.between(end, shift.start()) : Duration.between(shift.end(), start);
    }
}
