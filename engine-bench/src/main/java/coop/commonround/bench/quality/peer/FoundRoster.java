package coop.commonround.bench.quality.peer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import coop.commonround.model.Attendance;
import coop.commonround.model.Roster;
import coop.commonround.model.Round;
import coop.commonround.model.Uncovered;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.rule.planning.PlannedRound;
import java.time.Duration;
import java.util.TreeMap;

/** What a solver made of planning objects, as a roster of the model; it does not say why visits are uncovered. */
final class FoundRoster {
    private final PlannedRoster found;

    private FoundRoster(PlannedRoster found) {
        this.found = found;
    }

    static Roster of(PlannedRoster found) {
        return new FoundRoster(found).roster();
    }

    private Roster roster() {
        var rounds = found.rounds().stream()
                .filter(round -> !round.attendances().isEmpty())
                .map(this::round)
                .toList();
        var missing = found.attendances().stream()
                .filter(attendance -> attendance.round() == null)
                .collect(groupingBy(
                        attendance -> attendance.visit().visit().id(), TreeMap::new, summingInt(attendance -> 1)));
        return new Roster(
                rounds,
                missing.entrySet().stream()
                        .map(each -> new Uncovered(each.getKey(), each.getValue(), "not placed", ""))
                        .toList());
    }

    private Round round(PlannedRound round) {
        var attendances = round.attendances().stream().map(this::attendance).toList();
        var last = round.attendances().get(round.attendances().size() - 1);
        return new Round(
                round.shift().id(),
                round.careworker().id(),
                attendances,
                round.leg(last.client().place(), round.careworker().home()));
    }

    private Attendance attendance(PlannedAttendance each) {
        var previous = each.previous();
        int from =
                previous == null ? each.careworker().home() : previous.client().place();
        return new Attendance(
                each.visit().visit().id(),
                found.clock().instantOf(each.start()),
                found.clock().instantOf(each.end()),
                each.rounded().leg(from, each.client().place()),
                Duration.ofSeconds(each.waitingSeconds()));
    }
}
