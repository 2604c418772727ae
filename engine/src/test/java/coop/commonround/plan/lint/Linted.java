package coop.commonround.plan.lint;

import coop.commonround.model.Attendance;
import coop.commonround.model.Leg;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Round;
import coop.commonround.model.ShiftId;
import coop.commonround.plan.RuleScore;
import coop.commonround.plan.Scoring;
import coop.commonround.rule.Scenario;
import coop.commonround.travel.TravelTimes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A roster that was linted, and what becomes of it when a repair is carried out. */
record Linted(Problem problem, Roster roster, LintReport report) {
    static Linted of(String... drawing) {
        var scenario = Scenario.of(drawing);
        return of(scenario.problem(), scenario.roster());
    }

    static Linted of(Problem problem, Roster roster) {
        return new Linted(
                problem, roster, RosterLint.using(TravelTimes.of(problem)).check(problem, roster));
    }

    /** What is amiss: {@code overlap 12 minutes}. */
    List<String> found() {
        return report.findings().stream()
                .map(each -> each.id() + " " + each.unit().of(each.amount()))
                .toList();
    }

    Finding first(String id) {
        return report.findings().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id + " among " + found()));
    }

    String textOf(String id) {
        return first(id).text();
    }

    String remedyOf(String id) {
        return RemedyText.of(first(id).remedy());
    }

    /** The judged roster after a repair. */
    Roster after(Remedy.Repair repair) {
        var byShift = new TreeMap<ShiftId, Round>();
        report.judged().rounds().forEach(round -> byShift.put(round.shift(), round));
        for (var step : repair.steps()) {
            var from = step.from();
            if (from != null && byShift.containsKey(from.shift())) {
                change(byShift, from, without(byShift.get(from.shift()), step));
            }
        }
        for (var step : repair.steps()) {
            var to = step.to();
            if (to != null) {
                var round = byShift.get(to.shift());
                var list = new ArrayList<>(round == null ? List.<Attendance>of() : round.attendances());
                list.add(new Attendance(
                        step.visit(), to.start(), to.start().plus(lengthOf(step)), Leg.NONE, Duration.ZERO));
                list.sort(Comparator.comparing(Attendance::start));
                change(byShift, to, list);
            }
        }
        return new Roster(List.copyOf(byShift.values()), List.of());
    }

    private static List<Attendance> without(Round round, Step step) {
        return round.attendances().stream()
                .filter(each -> !each.visit().equals(step.visit()))
                .toList();
    }

    private static void change(Map<ShiftId, Round> rounds, Step.At at, List<Attendance> list) {
        if (list.isEmpty()) {
            rounds.remove(at.shift());
        } else {
            rounds.put(at.shift(), new Round(at.shift(), at.careworker(), list, Leg.NONE));
        }
    }

    private Duration lengthOf(Step step) {
        return problem.visits().stream()
                .filter(each -> each.id().equals(step.visit()))
                .findFirst()
                .orElseThrow()
                .contactTime();
    }

    List<RuleScore> scores(Roster any) {
        return Scoring.using(TravelTimes.of(problem)).score(problem, any);
    }
}
