package coop.commonround.bench.quality;

import coop.commonround.bench.quality.contest.Contest;
import coop.commonround.bench.quality.contest.Contestant;
import coop.commonround.bench.quality.contest.Effort;
import coop.commonround.bench.quality.contest.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Lets one solver after the other solve each instance, and prints each run as soon as it is judged. */
final class Race {
    private static final int FAULTS_SHOWN = 3;

    private final PrintWriter out;
    private final PrintWriter err;
    private final List<Contestant> solvers;
    private final List<Effort> efforts;
    private final BestSolutions best;

    /**
     * A race between these solvers.
     *
     * @param efforts one for each run of a solver on an instance
     */
    Race(PrintWriter out, PrintWriter err, List<Contestant> solvers, List<Effort> efforts, BestSolutions best) {
        this.out = out;
        this.err = err;
        this.solvers = List.copyOf(solvers);
        this.efforts = List.copyOf(efforts);
        this.best = best;
    }

    <I, S> void run(Contest<I, S> contest, List<String> names) throws IOException {
        var rows = new ArrayList<Row>();
        print(Row.HEADER);
        for (var name : names) {
            var instance = contest.instances().read(name);
            for (var contestant : solvers) {
                for (var effort : efforts) {
                    var row = run(contest, name, instance, contestant, effort);
                    print(row.csv());
                    rows.add(row);
                }
            }
        }
        print("");
        print(Summary.HEADER);
        Summary.of(rows).forEach(this::print);
    }

    private <I, S> Row run(Contest<I, S> contest, String name, I instance, Contestant contestant, Effort effort)
            throws IOException {
        var bestKnown = contest.bestKnown().get(name);
        var solver = contest.solvers().get(contestant);
        if (solver == null) {
            return Row.notExpressible(name, contestant, effort.seed(), bestKnown);
        }
        solver.prepare();
        System.gc(); // what others left behind is not this solver's to sweep
        long began = System.nanoTime();
        S solution;
        Duration took;
        Verdict verdict;
        try {
            solution = solver.solve(instance, effort);
            took = since(began);
            verdict = contest.judge().judge(instance, solution);
        } catch (RuntimeException e) {
            say(name, contestant, effort, e.toString());
            return Row.failed(name, contestant, effort.seed(), since(began), bestKnown);
        }
        verdict.faults().stream().limit(FAULTS_SHOWN).forEach(fault -> say(name, contestant, effort, fault));
        var row = Row.of(name, contestant, effort.seed(), took, verdict, bestKnown);
        if (row.isFeasible()) {
            best.offer(row, contest.scribe().ending(), () -> contest.scribe().text(instance, solution, verdict));
        }
        return row;
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** Flushes each line, so that whoever watches sees it. */
    private void print(String line) {
        out.println(line);
        out.flush();
    }

    private void say(String name, Contestant contestant, Effort effort, String what) {
        err.println("%s %s seed %d: %s".formatted(name, contestant.text(), effort.seed(), what));
        err.flush();
    }
}
