package coop.commonround.plan;

import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Uncovered;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.travel.TravelTimes;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Turns what the solver found into a roster of the model. */
final class FinishedRoster {
    private final Problem problem;
    private final TravelTimes travel;
    private final PlannedRoster found;
    private final BooleanSupplier isHurried;

    FinishedRoster(Problem problem, TravelTimes travel, PlannedRoster found, BooleanSupplier isHurried) {
        this.problem = problem;
        this.travel = travel;
        this.found = found;
        this.isHurried = isHurried;
    }

    Roster roster() {
        var writer = new RoundWriter(found.clock(), PlannedAttendance::start);
        var rounds = found.rounds().stream()
                .filter(round -> !round.attendances().isEmpty())
                .map(round -> writer.write(round, round.attendances()))
                .toList();
        var missing = Missing.of(found.attendances(), each -> each.round() != null);
        return new Roster(
                rounds,
                uncovered(missing),
                Missing.leftOut(missing),
                RestLedger.of(problem, found),
                StatutoryBreaks.of(found));
    }

    private List<Uncovered> uncovered(List<Missing> missing) {
        var toExplain = missing.stream().filter(each -> !each.isLeftOut()).toList();
        if (toExplain.isEmpty()) {
            return List.of(); // nothing to explain, so no rules to load for it
        }
        var misses = new NearestMiss(problem, travel, found, isHurried);
        return toExplain.stream()
                .map(each -> misses.explain(each.visit(), each.careworkers()))
                .toList();
    }
}
