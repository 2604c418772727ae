package coop.commonround.plan.lint;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import coop.commonround.base.Money;
import coop.commonround.model.RuleId;
import coop.commonround.plan.lint.repair.Found;
import coop.commonround.plan.lint.repair.Judge;
import coop.commonround.plan.lint.repair.Judge.Held;
import coop.commonround.rule.hard.Minutes;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRound;
import coop.commonround.rule.planning.PlannedVisit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes down what a repair moves, and what it changes, in the terms of the model. */
final class RepairWriter {
    private static final Comparator<Step> IN_ORDER = Comparator.comparing(Step::visit)
            .thenComparing(
                    step -> step.from() == null ? "" : step.from().careworker().text());

    private final Judge judge;
    private final Map<String, HardMediumSoftLongScore> before;

    /** For repairs of the roster that the judge holds now. */
    RepairWriter(Judge judge) {
        this.judge = judge;
        this.before = judge.byRule();
    }

    Remedy.Repair write(Found found, String note) {
        var touched = new LinkedHashSet<PlannedAttendance>();
        found.rounds().forEach((round, list) -> {
            touched.addAll(round.attendances());
            list.forEach(each -> touched.add(each.attendance()));
        });
        var byVisit = new LinkedHashMap<PlannedVisit, List<PlannedAttendance>>();
        touched.forEach(each ->
                byVisit.computeIfAbsent(each.visit(), any -> new ArrayList<>()).add(each));
        var steps = new ArrayList<Step>();
        long careMinutes = 0;
        for (var each : byVisit.values()) {
            for (var step : steps(each, found.rounds())) {
                steps.add(step);
                int minutes = Minutes.roundedUp(each.get(0).visit().length());
                careMinutes += step.from() == null ? -minutes : step.to() == null ? minutes : 0;
            }
        }
        steps.sort(IN_ORDER);
        return new Remedy.Repair(steps, Change.of(prices(found.byRule()), careMinutes), note);
    }

    /** An attendance that somebody makes, which stays where and when it is. */
    Step asItIs(PlannedAttendance attendance) {
        var at = at(attendance.rounded(), attendance.start());
        return new Step(attendance.visit().visit().id(), at, at);
    }

    /** What becomes of those who go to one visit: whoever goes as before has no step, whichever attendance it is. */
    private List<Step> steps(List<PlannedAttendance> ofVisit, Map<PlannedRound, List<Held>> rounds) {
        var from = new ArrayList<Step.At>();
        var to = new ArrayList<Step.At>();
        for (var each : ofVisit) {
            if (each.round() != null) {
                from.add(at(each.round(), each.start()));
            }
            var after = after(each, rounds);
            if (after != null && !from.remove(after)) {
                to.add(after);
            }
        }
        to.removeIf(from::remove);
        var steps = new ArrayList<Step>();
        for (var each : List.copyOf(from)) {
            var inSameShift = to.stream()
                    .filter(other -> other.shift().equals(each.shift()))
                    .findFirst();
            if (inSameShift.isPresent()) {
                from.remove(each);
                to.remove(inSameShift.get());
                steps.add(step(ofVisit, each, inSameShift.get()));
            }
        }
        for (int i = 0; i < Math.max(from.size(), to.size()); i++) {
            steps.add(step(ofVisit, i < from.size() ? from.get(i) : null, i < to.size() ? to.get(i) : null));
        }
        return steps;
    }

    private static Step step(List<PlannedAttendance> ofVisit, Step.@Nullable At from, Step.@Nullable At to) {
        return new Step(ofVisit.get(0).visit().visit().id(), from, to);
    }

    private Step.@Nullable At after(PlannedAttendance attendance, Map<PlannedRound, List<Held>> rounds) {
        for (var each : rounds.entrySet()) {
            for (var held : each.getValue()) {
                if (held.attendance() == attendance) {
                    return at(each.getKey(), held.start());
                }
            }
        }
        return null;
    }

    private Step.At at(PlannedRound round, int start) {
        return new Step.At(
                round.careworker().id(),
                round.shift().id(),
                judge.roster().clock().instantOf(start));
    }

    private Map<RuleId, Money> prices(Map<String, HardMediumSoftLongScore> after) {
        var prices = new TreeMap<RuleId, Money>();
        for (var rule : RuleId.values()) {
            long more = soft(before, rule) - soft(after, rule);
            if (more != 0) {
                prices.put(rule, Money.thousandthsOfPenny(more));
            }
        }
        return prices;
    }

    private static long soft(Map<String, HardMediumSoftLongScore> scores, RuleId rule) {
        var score = scores.get(rule.text());
        return score == null ? 0 : score.softScore();
    }
}
