package coop.commonround.plan;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.rule.planning.PlannedRound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Takes visits out of the kernel's roster wherever that mends a breach of an embedder's hard rule, so that local search
 * starts on lawful ground and only has to find them another place.
 *
 * <p>Whole visits, double-ups last: local search moves one attendance at a time, and half a double-up is unlawful, so that
 * it seldom puts one back. Then rounds from their start: without one visit the next may start too early in its stead.
 */
final class LawfulStart implements PhaseCommand<PlannedRoster> {
    private static final String ATTENDANCES = "attendances";

    private record Place(PlannedAttendance attendance, PlannedRound round, int index) {}

    private final StopSignal stop;

    LawfulStart(StopSignal stop) {
        this.stop = stop;
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<PlannedRoster> director, BooleanSupplier isTerminated) {
        stop.started();
        var roster = director.getWorkingSolution();
        var byVisit = roster.attendances().stream()
                .collect(groupingBy(PlannedAttendance::visit, LinkedHashMap::new, toList()));
        var visits = byVisit.values().stream()
                .sorted(Comparator.comparing(List::size))
                .toList();
        long hard = hard(director);
        for (int i = 0; i < visits.size() && hard < 0 && !isTerminated.getAsBoolean(); i++) {
            hard = withoutIfBetter(visits.get(i), hard, director);
        }
        for (var round : roster.rounds()) {
            for (int first = 2;
                    first <= round.attendances().size() && hard < 0 && !isTerminated.getAsBoolean();
                    first++) {
                var visited = round.attendances().subList(0, first).stream().map(PlannedAttendance::visit);
                var all = visited.distinct().flatMap(visit -> requireNonNull(byVisit.get(visit)).stream());
                hard = withoutIfBetter(all.toList(), hard, director);
            }
        }
    }

    private static long withoutIfBetter(
            List<PlannedAttendance> attendances, long hard, ScoreDirector<PlannedRoster> director) {
        var places = takeOut(attendances, director);
        long without = hard(director);
        if (without > hard) {
            return without;
        }
        putBack(places, director);
        return hard;
    }

    /** Below zero if a hard rule is broken. The public interface does not tell the score in the middle of a phase. */
    private static long hard(ScoreDirector<PlannedRoster> director) {
        var score = ((InnerScoreDirector<PlannedRoster, ?>) director).calculateScore();
        return ((HardMediumSoftLongScore) score.raw()).hardScore();
    }

    private static List<Place> takeOut(List<PlannedAttendance> attendances, ScoreDirector<PlannedRoster> director) {
        var places = new ArrayList<Place>();
        for (var each : attendances) {
            var round = each.round();
            if (round == null) {
                continue;
            }
            int index = round.attendances().indexOf(each);
            places.add(0, new Place(each, round, index));
            director.beforeListVariableElementUnassigned(round, ATTENDANCES, each);
            director.beforeListVariableChanged(round, ATTENDANCES, index, index + 1);
            round.attendances().remove(index);
            director.afterListVariableChanged(round, ATTENDANCES, index, index);
            director.afterListVariableElementUnassigned(round, ATTENDANCES, each);
        }
        director.triggerVariableListeners();
        return places;
    }

    private static void putBack(List<Place> places, ScoreDirector<PlannedRoster> director) {
        for (var place : places) {
            var round = place.round();
            director.beforeListVariableElementAssigned(round, ATTENDANCES, place.attendance());
            director.beforeListVariableChanged(round, ATTENDANCES, place.index(), place.index());
            round.attendances().add(place.index(), place.attendance());
            director.afterListVariableChanged(round, ATTENDANCES, place.index(), place.index() + 1);
            director.afterListVariableElementAssigned(round, ATTENDANCES, place.attendance());
        }
        director.triggerVariableListeners();
    }
}
