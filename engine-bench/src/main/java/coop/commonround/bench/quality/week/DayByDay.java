package coop.commonround.bench.quality.week;

import coop.commonround.bench.quality.contest.Effort;
import coop.commonround.bench.quality.contest.Solver;
import coop.commonround.bench.quality.peer.Stopwatch;
import coop.commonround.model.Roster;
import coop.commonround.model.Round;
import coop.commonround.model.Uncovered;
import coop.commonround.rule.planning.PlannedRoster;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Asks a routing solver for one day after the other, since nothing that it can be told ties days together; puts the days
 * together with the starts it gave, and takes out what breaks a rule that it could not be told.
 *
 * <p>Each day gets a share of the time by the number of its jobs.
 */
final class DayByDay implements Solver<WeekInstance, Roster> {
    private final DaySolver solver;

    /** Plans one day. */
    interface DaySolver {
        /** The jobs each shift does, with starts; those it cannot place are in none. */
        List<Placed> plan(WeekDay day, Effort effort, Stopwatch stopwatch);

        /** What is done once, before any time counts. */
        void prepare();
    }

    /** A job on a shift, from a second of the planning clock. */
    record Placed(int job, int shift, int start) {}

    DayByDay(DaySolver solver) {
        this.solver = solver;
    }

    @Override
    public void prepare() {
        solver.prepare();
    }

    @Override
    public Roster solve(WeekInstance instance, Effort effort) {
        var whole = new Stopwatch(effort.time());
        var planned = PlannedRoster.of(instance.problem(), instance.travel());
        var maker = new RoundMaker(instance);
        var faces = new FacesSoFar();
        var rounds = new ArrayList<Round>();
        int jobsLeft = planned.attendances().size();
        for (var date : instance.problem().period().days().toList()) {
            var day = new WeekDay(planned, date, faces);
            if (day.jobs().isEmpty()) {
                continue;
            }
            var time = whole.left().multipliedBy(day.jobs().size()).dividedBy(jobsLeft);
            jobsLeft -= day.jobs().size();
            var placed = solver.plan(day, effort, new Stopwatch(time.plusMillis(1)));
            placed.forEach(each -> faces.add(
                    day.visit(each.job()).client(),
                    day.shifts().get(each.shift()).careworker()));
            rounds.addAll(rounds(planned, day, placed, maker));
        }
        return new Mended(instance, maker).lawful(new Roster(rounds, uncovered(planned, rounds)));
    }

    private static List<Round> rounds(PlannedRoster planned, WeekDay day, List<Placed> placed, RoundMaker maker) {
        var byShift = new TreeMap<Integer, List<Placed>>();
        placed.forEach(each ->
                byShift.computeIfAbsent(each.shift(), none -> new ArrayList<>()).add(each));
        var rounds = new ArrayList<Round>();
        byShift.forEach((shift, all) -> rounds.add(maker.round(
                day.shifts().get(shift).shift().id(),
                all.stream()
                        .sorted(Comparator.comparing(Placed::start))
                        .map(each -> new RoundMaker.Start(
                                day.visit(each.job()).visit().id(),
                                planned.clock().instantOf(each.start())))
                        .toList())));
        return rounds;
    }

    private static List<Uncovered> uncovered(PlannedRoster planned, List<Round> rounds) {
        var made = new Roster(rounds, List.of()).careworkersByVisit();
        return planned.visits().stream()
                .map(visit -> visit.visit())
                .filter(visit -> made.getOrDefault(visit.id(), List.of()).size()
                        < visit.needs().careworkers())
                .map(visit -> new Uncovered(
                        visit.id(),
                        visit.needs().careworkers()
                                - made.getOrDefault(visit.id(), List.of()).size(),
                        "not placed",
                        ""))
                .toList();
    }
}
