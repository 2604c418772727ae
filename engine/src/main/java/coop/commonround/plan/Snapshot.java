package coop.commonround.plan;

import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRound;
import coop.commonround.rule.planning.PlannedVisit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where some visits were, so that they can be put back; nothing else may have moved in between. */
final class Snapshot {
    private record Where(PlannedAttendance attendance, PlannedRound round, int index) {}

    private final List<PlannedVisit> visits;
    private final List<Where> places;

    private Snapshot(List<PlannedVisit> visits, List<Where> places) {
        this.visits = visits;
        this.places = places;
    }

    static Snapshot of(List<PlannedVisit> visits, Insertion insertion) {
        var places = new ArrayList<Where>();
        for (var visit : visits) {
            for (var attendance : insertion.attendancesOf(visit)) {
                var round = attendance.round();
                if (round != null) {
                    places.add(new Where(attendance, round, round.attendances().indexOf(attendance)));
                }
            }
        }
        places.sort(Comparator.comparingInt(Where::index));
        return new Snapshot(List.copyOf(visits), places);
    }

    void restore(Insertion insertion) {
        visits.forEach(insertion::remove);
        for (var place : places) {
            insertion.assign(place.attendance(), place.round(), place.index());
        }
    }
}
