package coop.commonround.plan;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.rule.planning.PlannedRound;
import coop.commonround.rule.planning.PlannedVisit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts visits into the working roster at their best place, and takes them out, with every rule in view.
 *
 * <p>What cannot be placed without breaking a hard rule is left out: the roster stays lawful at every step.
 */
final class Insertion {
    private static final String ATTENDANCES = "attendances";

    /** How many places for the first careworker of a double-up are tried with places for the second. */
    private static final int FIRST_PLACES_TRIED = 6;

    private final InnerScoreDirector<PlannedRoster, HardMediumSoftLongScore> director;
    private final Map<PlannedVisit, List<PlannedAttendance>> attendances = new HashMap<>();
    private final Map<PlannedAttendance, List<PlannedRound>> rounds = new HashMap<>();

    static long trials;

    /** One place for an attendance, and the score of the roster with it there. */
    private record Place(PlannedRound round, int index, HardMediumSoftLongScore score) {}

    @SuppressWarnings("unchecked") // the solver hands its commands no other kind of director
    Insertion(ScoreDirector<PlannedRoster> director) {
        this.director = (InnerScoreDirector<PlannedRoster, HardMediumSoftLongScore>) director;
        var roster = director.getWorkingSolution();
        for (var attendance : roster.attendances()) {
            attendances
                    .computeIfAbsent(attendance.visit(), visit -> new ArrayList<>(2))
                    .add(attendance);
            rounds.put(attendance, new ArrayList<>());
        }
        for (var round : roster.rounds()) {
            for (var attendance : round.candidates()) {
                rounds.getOrDefault(attendance, List.of()).add(round);
            }
        }
    }

    List<PlannedAttendance> attendancesOf(PlannedVisit visit) {
        return attendances.getOrDefault(visit, List.of());
    }

    /** The rounds that could hold an attendance at all. */
    List<PlannedRound> roundsFor(PlannedAttendance attendance) {
        return rounds.getOrDefault(attendance, List.of());
    }

    boolean isCovered(PlannedVisit visit) {
        return attendancesOf(visit).get(0).round() != null;
    }

    HardMediumSoftLongScore score() {
        trials++;
        return director.calculateScore().raw();
    }

    /** Puts a visit where it is best, if there is a lawful place for all it needs. */
    boolean insert(PlannedVisit visit) {
        var before = score();
        var all = attendancesOf(visit);
        if (all.size() == 1) {
            var best = bestPlace(all.get(0), before);
            if (best != null) {
                assign(all.get(0), best.round(), best.index());
            }
            return best != null;
        }
        return insertTogether(all, before);
    }

    private boolean insertTogether(List<PlannedAttendance> all, HardMediumSoftLongScore before) {
        var places = placesOf(all.get(0));
        places.sort((one, other) -> other.score().compareTo(one.score()));
        List<Place> best = List.of();
        var bestScore = before;
        for (var first : places.subList(0, Math.min(FIRST_PLACES_TRIED, places.size()))) {
            var chosen = new ArrayList<Place>();
            chosen.add(first);
            assign(all.get(0), first.round(), first.index());
            for (var next : all.subList(1, all.size())) {
                var place = bestPlace(next, HardMediumSoftLongScore.ofHard(Long.MIN_VALUE));
                if (place == null) {
                    break;
                }
                assign(next, place.round(), place.index());
                chosen.add(place);
            }
            if (chosen.size() == all.size()
                    && chosen.get(chosen.size() - 1).score().compareTo(bestScore) > 0) {
                bestScore = chosen.get(chosen.size() - 1).score();
                best = chosen;
            }
            for (int i = chosen.size() - 1; i >= 0; i--) {
                unassign(all.get(i));
            }
        }
        for (int i = 0; i < best.size(); i++) {
            assign(all.get(i), best.get(i).round(), best.get(i).index());
        }
        return !best.isEmpty();
    }

    private @Nullable Place bestPlace(PlannedAttendance attendance, HardMediumSoftLongScore above) {
        Place best = null;
        for (var place : placesOf(attendance)) {
            if (place.score().compareTo(best == null ? above : best.score()) > 0) {
                best = place;
            }
        }
        return best;
    }

    private List<Place> placesOf(PlannedAttendance attendance) {
        var places = new ArrayList<Place>();
        for (var round : roundsFor(attendance)) {
            for (int index = 0; index <= round.attendances().size(); index++) {
                if (hasTime(attendance.visit(), round, index)) {
                    assign(attendance, round, index);
                    places.add(new Place(round, index, score()));
                    unassign(attendance);
                }
            }
        }
        return places;
    }

    /**
     * Whether a visit could start and end in time at a place in a round, and the next one start in time after it, if
     * nothing else moved: it is tried only then. Starts never move forward, so nothing lawful is passed over.
     */
    private static boolean hasTime(PlannedVisit visit, PlannedRound round, int index) {
        var made = round.attendances();
        int place = visit.client().place();
        int start = visit.opens();
        if (index == 0) {
            start = Math.max(start, round.start());
        } else {
            var before = made.get(index - 1);
            start = Math.max(
                    start, before.end() + round.travelSeconds(before.client().place(), place));
        }
        int end = start + visit.length();
        if (start > visit.closes() || end > round.end()) {
            return false;
        }
        if (index == made.size()) {
            return true;
        }
        var after = made.get(index);
        return end + round.travelSeconds(place, after.client().place())
                <= after.visit().closes();
    }

    /** Takes a visit out of every round it is in. */
    void remove(PlannedVisit visit) {
        for (var attendance : attendancesOf(visit)) {
            if (attendance.round() != null) {
                unassign(attendance);
            }
        }
    }

    /** Puts an attendance into a round. */
    void assign(PlannedAttendance attendance, PlannedRound round, int index) {
        director.beforeListVariableElementAssigned(round, ATTENDANCES, attendance);
        director.beforeListVariableChanged(round, ATTENDANCES, index, index);
        round.attendances().add(index, attendance);
        director.afterListVariableChanged(round, ATTENDANCES, index, index + 1);
        director.afterListVariableElementAssigned(round, ATTENDANCES, attendance);
        director.triggerVariableListeners();
    }

    private void unassign(PlannedAttendance attendance) {
        var round = attendance.rounded();
        int index = round.attendances().indexOf(attendance);
        director.beforeListVariableElementUnassigned(round, ATTENDANCES, attendance);
        director.beforeListVariableChanged(round, ATTENDANCES, index, index + 1);
        round.attendances().remove(index);
        director.afterListVariableChanged(round, ATTENDANCES, index, index);
        director.afterListVariableElementUnassigned(round, ATTENDANCES, attendance);
        director.triggerVariableListeners();
    }
}
