package coop.commonround.cli.independent;

import coop.commonround.cli.independent.RosterOnPaper.Attendance;
import java.util.Comparator;
import java.util.List;

/** No round carries more than its shift can; what a double-up needs lies in the round whose shift comes first by id. */
final class CapacityRules {
    private static final Comparator<Attendance> BY_SHIFT = Comparator.comparing(CapacityRules::shiftId);

    private CapacityRules() {}

    static void check(RosterOnPaper roster, Breaches breaches) {
        var carriers = roster.byVisit().values().stream()
                .map(attendances -> attendances.stream().min(BY_SHIFT).orElseThrow())
                .toList();
        for (var round : roster.rounds()) {
            var shift = round.get(0).shift();
            var brought = carriers.stream()
                    .filter(each -> each.round().equals(round.get(0).round()))
                    .toList();
            shift.capacity().forEach((name, most) -> carried(name, most, brought, round.get(0), breaches));
        }
    }

    private static void carried(String name, int most, List<Attendance> brought, Attendance first, Breaches breaches) {
        int carried = brought.stream()
                .mapToInt(each -> each.visit().load().getOrDefault(name, 0))
                .sum();
        if (carried > most) {
            breaches.add("capacity", "shift %s: %d %s, where %d can be carried", shiftId(first), carried, name, most);
        }
    }

    private static String shiftId(Attendance attendance) {
        return attendance.round().substring(attendance.round().indexOf('\n') + 1);
    }
}
