package coop.commonround.rule.planning;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Attendances by the days on which they could start: a round has no use for those of other days. */
final class StartDays {
    private static final int SECONDS_A_DAY = 24 * 60 * 60;

    private final List<PlannedAttendance> attendances;
    private final Map<Integer, BitSet> within = new HashMap<>();
    private final Map<LocalDate, BitSet> countedTo = new HashMap<>();

    StartDays(List<PlannedAttendance> attendances) {
        this.attendances = attendances;
        for (int a = 0; a < attendances.size(); a++) {
            var visit = attendances.get(a).visit();
            int last = dayOf(Math.max(visit.lawfulUntil(), visit.closes()));
            for (int day = dayOf(visit.opens()); day <= last; day++) {
                within.computeIfAbsent(day, any -> new BitSet()).set(a);
            }
            for (var day : visit.days()) {
                countedTo.computeIfAbsent(day, any -> new BitSet()).set(a);
            }
        }
    }

    /** Those that could start on a day of the round, its overrun included, or are counted to its date; in their order. */
    Stream<PlannedAttendance> near(PlannedRound round) {
        var near = new BitSet(attendances.size());
        near.or(countedTo.getOrDefault(round.date(), new BitSet()));
        int last = dayOf(round.lawfulUntil());
        for (int day = dayOf(round.start()); day <= last; day++) {
            near.or(within.getOrDefault(day, new BitSet()));
        }
        return near.stream().mapToObj(attendances::get);
    }

    private static int dayOf(int second) {
        return Math.floorDiv(second, SECONDS_A_DAY);
    }
}
