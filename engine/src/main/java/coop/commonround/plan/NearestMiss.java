package coop.commonround.plan;

import coop.commonround.model.Uncovered;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.rule.planning.PlannedRound;
import coop.commonround.rule.planning.PlannedVisit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says why nobody goes to a visit, and who came nearest. */
final class NearestMiss {
    private final PlannedRoster roster;

    /**
     * What keeps the careworker of one round from a visit.
     *
     * @param faults what is in the way whatever else is in the round; empty if only time is
     * @param minutesLate how late the visit, or the one after it, would be; 0 if there is room
     */
    private record Miss(PlannedRound round, List<String> faults, int minutesLate) {
        String text() {
            var who = round.careworker().id() + " on shift " + round.id();
            if (!faults.isEmpty()) {
                return who + " " + String.join(" and ", faults);
            }
            return minutesLate > 0
                    ? who + " would be " + minutesLate + " minutes late"
                    : who + " has room, but hours, rest, breaks or a second careworker stand in the way";
        }
    }

    NearestMiss(PlannedRoster roster) {
        this.roster = roster;
    }

    Uncovered explain(PlannedVisit visit, int missing) {
        var misses = roster.rounds().stream()
                .filter(round -> isAtWork(round, visit))
                .map(round -> new Miss(round, faults(visit, round), minutesLate(visit, round)))
                .sorted(Comparator.comparingInt((Miss miss) -> miss.faults().size())
                        .thenComparingInt(Miss::minutesLate)
                        .thenComparing(miss -> miss.round().id()))
                .toList();
        return new Uncovered(
                visit.visit().id(),
                missing,
                reason(visit, misses),
                misses.stream().findFirst().map(Miss::text).orElse(""));
    }

    private static String reason(PlannedVisit visit, List<Miss> misses) {
        if (misses.isEmpty()) {
            return "no shift at that time";
        }
        long able = misses.stream().filter(miss -> miss.faults().isEmpty()).count();
        int needed = visit.visit().needs().careworkers();
        if (able == 0) {
            return "nobody at work then may go: "
                    + misses.get(0).faults().stream().collect(Collectors.joining(" and "));
        }
        if (able < needed) {
            return "needs " + needed + " careworkers, only " + able + " at work then may go";
        }
        return able == 1
                ? "the only one who may go is needed elsewhere"
                : "the " + able + " who may go are needed elsewhere";
    }

    private static boolean isAtWork(PlannedRound round, PlannedVisit visit) {
        int earliest = Math.max(visit.opens(), round.start());
        return earliest <= visit.closes() && earliest + visit.length() <= round.end();
    }

    private static List<String> faults(PlannedVisit visit, PlannedRound round) {
        var faults = new ArrayList<String>();
        var careworker = round.careworker();
        if (!round.shift().kind().takes(visit.visit().kind())) {
            faults.add("is on another kind of shift");
        }
        if (visit.client().isBarred(careworker)) {
            faults.add("is barred by a veto");
        }
        if (!visit.client().isAllowed(careworker)) {
            faults.add("is not among those the client allows");
        }
        if (careworker.isVolunteer() && visit.visit().regulated()) {
            faults.add("is a volunteer");
        }
        if (careworker.isRecalledBy(visit.date())) {
            faults.add("is recalled by then");
        }
        visit.visit().needs().skills().stream()
                .filter(skill -> !visit.visit().needs().collective())
                .filter(skill -> !careworker.hasSkill(skill, visit.date()))
                .map(skill -> "lacks " + skill + " on the day")
                .forEach(faults::add);
        var pinnedTo = visit.pinnedTo();
        if (pinnedTo != null && !visit.isDoubleUp() && !pinnedTo.equals(careworker)) {
            faults.add("is not whom the visit is pinned to");
        }
        return faults;
    }

    /** The least lateness, of this visit or of the one after it, over all places in the round. */
    private static int minutesLate(PlannedVisit visit, PlannedRound round) {
        var made = round.attendances();
        int least = Integer.MAX_VALUE;
        for (int index = 0; index <= made.size(); index++) {
            var before = index == 0 ? Optional.<PlannedAttendance>empty() : Optional.of(made.get(index - 1));
            var after = index == made.size() ? Optional.<PlannedAttendance>empty() : Optional.of(made.get(index));
            least = Math.min(least, secondsLate(visit, round, before, after));
        }
        return (least + 59) / 60;
    }

    private static int secondsLate(
            PlannedVisit visit,
            PlannedRound round,
            Optional<PlannedAttendance> before,
            Optional<PlannedAttendance> after) {
        int place = visit.client().place();
        int arrival = before.map(
                        each -> each.end() + round.travelSeconds(each.client().place(), place))
                .orElse(round.start());
        int start = Math.max(arrival, visit.opens());
        int end = start + visit.length();
        int late = Math.max(0, start - visit.closes());
        return after.map(each -> Math.max(
                        late,
                        end
                                + round.travelSeconds(place, each.client().place())
                                - each.visit().closes()))
                .orElse(Math.max(late, end - round.end()));
    }
}
