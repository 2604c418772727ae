package coop.commonround.cli.check;

import coop.commonround.cost.delivered.Call;
import coop.commonround.cost.delivered.Delivery;
import coop.commonround.cost.delivered.VisitRecord;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.plan.lint.Finding;
import coop.commonround.plan.lint.LintId;
import coop.commonround.plan.lint.Remedy;
import java.time.Duration;
import java.util.List;

/** Visits that were given clearly less time than planned, by what was recorded of them. */
public final class ClippedVisits {
    private ClippedVisits() {}

    /** A finding for each; how much less is clearly less is the policy's to say. */
    public static List<Finding> of(Problem problem, Roster roster, List<VisitRecord> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        var asked = problem.policy().monitoring();
        return Delivery.of(problem, roster, records).calls().stream()
                .filter(call -> call.isClipped(asked))
                .map(ClippedVisits::finding)
                .toList();
    }

    private static Finding finding(Call call) {
        long planned = minutes(call.plannedTime());
        long given = minutes(call.deliveredTime());
        var visit = call.visit().id();
        var careworker = call.careworker().id();
        return new Finding(
                LintId.CLIPPED.text(),
                Finding.Severity.CARE,
                List.of(visit),
                List.of(careworker),
                List.of(),
                planned - given,
                Finding.Unit.MINUTES,
                careworker + " gave " + Finding.Unit.MINUTES.of(given) + " to " + visit + "; "
                        + Finding.Unit.MINUTES.of(planned) + " were planned",
                Remedy.UNSOUGHT);
    }

    private static long minutes(Duration time) {
        return (time.toSeconds() + 59) / 60;
    }
}
