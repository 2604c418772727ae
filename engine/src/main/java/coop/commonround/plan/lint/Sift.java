package coop.commonround.plan.lint;

import coop.commonround.model.Attendance;
import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Round;
import coop.commonround.model.Shift;
import coop.commonround.model.ShiftId;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parts the rows of a roster that can be judged from those that fit no visit, nobody or no shift. */
final class Sift {
    private final Map<VisitId, Visit> visits;
    private final Set<CareworkerId> careworkers;
    private final Map<ShiftId, Shift> shifts;

    private final List<Stray> strays = new ArrayList<>();
    private final Map<VisitId, Set<CareworkerId>> going = new HashMap<>();

    /** An attendance that cannot be judged where it is. */
    record Stray(LintId id, Attendance attendance, Step.At at, String text) {
        /** Whether the visit is to be made all the same, by somebody else or in another shift. */
        boolean leavesVisitOpen() {
            return id == LintId.NO_SHIFT || id == LintId.ANOTHERS_SHIFT || id == LintId.UNKNOWN_CAREWORKER;
        }
    }

    Sift(Problem problem) {
        visits = problem.visits().stream().collect(Collectors.toMap(Visit::id, each -> each));
        careworkers = problem.careworkers().stream().map(Careworker::id).collect(Collectors.toSet());
        shifts = problem.shifts().stream().collect(Collectors.toMap(Shift::id, each -> each));
    }

    /** What of a roster can be judged. */
    Roster judged(Roster roster) {
        var rounds = new ArrayList<Round>();
        for (var round : roster.rounds()) {
            var kept = round.attendances().stream()
                    .filter(each -> isKept(round, each))
                    .toList();
            if (!kept.isEmpty()) {
                rounds.add(new Round(round.shift(), round.careworker(), kept, round.home()));
            }
        }
        return new Roster(rounds, List.of());
    }

    /** Those that cannot, in the order of shifts. */
    List<Stray> strays() {
        return strays;
    }

    private boolean isKept(Round round, Attendance attendance) {
        var visit = visits.get(attendance.visit());
        var who = round.careworker() + " is rostered to " + attendance.visit();
        LintId id;
        String text;
        var going = this.going.computeIfAbsent(attendance.visit(), any -> new HashSet<>());
        if (visit == null) {
            id = LintId.UNKNOWN_VISIT;
            text = who + ", which is no visit of the period";
        } else if (!careworkers.contains(round.careworker())) {
            id = LintId.UNKNOWN_CAREWORKER;
            text = who + ", and is no careworker of this co-op";
        } else if (!visit.isToBeRostered()) {
            id = LintId.CANCELLED;
            text = who + ", which is cancelled";
        } else if (going.contains(round.careworker())) {
            id = LintId.TWICE;
            text = who + " twice";
        } else if (going.size() == visit.needs().careworkers()) {
            id = LintId.TOO_MANY;
            text = who + ", to which enough others go";
        } else {
            text = whyNoShift(shifts.get(round.shift()), round, who);
            id = shifts.containsKey(round.shift()) && isAnothers(round) ? LintId.ANOTHERS_SHIFT : LintId.NO_SHIFT;
        }
        if (text.isEmpty()) {
            going.add(round.careworker());
            return true;
        }
        var at = new Step.At(round.careworker(), round.shift(), attendance.start());
        strays.add(new Stray(id, attendance, at, text));
        return false;
    }

    private boolean isAnothers(Round round) {
        var shift = shifts.get(round.shift());
        return shift != null && !shift.careworker().equals(round.careworker());
    }

    /** Empty if the shift can hold visits. */
    private static String whyNoShift(@Nullable Shift shift, Round round, String who) {
        if (shift == null) {
            return who + " without a shift then";
        }
        if (!shift.careworker().equals(round.careworker())) {
            return who + " in shift " + shift.id() + ", which is " + shift.careworker() + "'s";
        }
        return shift.kind().isForVisits()
                ? ""
                : who + " in shift " + shift.id() + ", which is no time for visits ("
                        + shift.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + ")";
    }
}
