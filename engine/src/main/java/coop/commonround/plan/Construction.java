package coop.commonround.plan;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.rule.planning.PlannedVisit;
import java.util.Comparator;
import java.util.function.BooleanSupplier;

/**
 * The first roster: visits one after another, hardest first, each at its best place.
 *
 * <p>Pinned visits come first, then double-ups, then red before amber before green, and among equals the one that fewest
 * rounds could hold.
 */
final class Construction implements PhaseCommand<PlannedRoster> {
    @Override
    public void changeWorkingSolution(ScoreDirector<PlannedRoster> director, BooleanSupplier isTerminated) {
        var insertion = new Insertion(director);
        director.getWorkingSolution().visits().stream()
                .filter(visit -> !insertion.isCovered(visit))
                .sorted(hardestFirst(insertion))
                .takeWhile(visit -> !isTerminated.getAsBoolean())
                .forEach(insertion::insert);
    }

    private static Comparator<PlannedVisit> hardestFirst(Insertion insertion) {
        return Comparator.comparing((PlannedVisit visit) -> visit.pinnedTo() == null)
                .thenComparing(visit -> !visit.isDoubleUp())
                .thenComparing(PlannedVisit::rag)
                .thenComparingInt(visit -> insertion
                        .roundsFor(insertion.attendancesOf(visit).get(0))
                        .size())
                .thenComparing(visit -> visit.visit().id());
    }
}
