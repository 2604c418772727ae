package coop.commonround.bench.quality;

import coop.commonround.bench.quality.contest.BadInstance;
import coop.commonround.bench.quality.contest.Contestant;
import coop.commonround.bench.quality.contest.Effort;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command: solves the instances of a set with each solver and prints what the set's judge makes of it. */
@Command(
        name = "quality",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Solve the instances of a set with each solver, each on its own for the same time, and judge all of them alike.",
            "",
            "Prints CSV: a row for each instance, solver and seed as soon as it is there, then what it comes to for each"
                    + " solver. Gaps are percent above the best known; below zero is a new best."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:not done: the command line or a file is wrong", "3:not done: the system failed"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  quality vrptw --data ../shared/bench --instances 'R1_2_*,C101' --time 30s",
            "  quality hhcrsp --data ../shared/bench --solvers commonround --seeds 1,2,3 --solutions best",
            "  quality week --instances week-1200 --time 60s"
        })
public final class Quality implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int BAD_INPUT = 2;
    private static final int SYSTEM_FAILED = 3;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SET",
            converter = Words.SetName.class,
            description = "One of ${COMPLETION-CANDIDATES}.",
            completionCandidates = Words.SetNames.class)
    private BenchmarkSet set;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the sets, or of this one; not needed where instances are generated.")
    private @Nullable Path data;

    @Option(
            names = "--instances",
            paramLabel = "NAME",
            split = ",",
            description = "Only these; * stands for any letters (default: all).")
    private List<String> instances = List.of();

    @Option(
            names = "--time",
            paramLabel = "TIME",
            defaultValue = "30s",
            converter = Words.Time.class,
            description = "Wall time for each, as 30s, 2m or 500ms (default: ${DEFAULT-VALUE}).")
    private Duration time;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            converter = Words.Count.class,
            description = "Threads a solver may search with (default: ${DEFAULT-VALUE}).")
    private int threads;

    @Option(
            names = "--solvers",
            paramLabel = "NAME",
            split = ",",
            converter = Words.SolverName.class,
            defaultValue = "commonround,timefold,or-tools,jsprit",
            description = "Only these (default: ${DEFAULT-VALUE}).")
    private List<Contestant> solvers;

    @Option(
            names = "--seeds",
            paramLabel = "SEED",
            split = ",",
            defaultValue = "1",
            description = "One run with each (default: ${DEFAULT-VALUE}).")
    private List<Long> seeds;

    @Option(
            names = "--solutions",
            paramLabel = "DIR",
            description =
                    "Keep the best feasible solution of each instance here, with a list in best.csv; what an earlier"
                            + " run left there gives way to something better only.")
    private @Nullable Path solutions;

    private Quality() {}

    /** Runs the command and ends the process. */
    public static void main(String[] args) {
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args));
    }

    /**
     * Runs one command line in this process.
     *
     * @param out takes rows
     * @param err takes faults
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Quality())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((fault, commandLine, parsed) -> failed(fault, err))
                .execute(args);
    }

    @Override
    public Integer call() throws IOException {
        var contest = set.contest(data);
        var race = new Race(
                spec.commandLine().getOut(),
                spec.commandLine().getErr(),
                solvers,
                seeds.stream().map(seed -> new Effort(time, threads, seed)).toList(),
                solutions == null ? BestSolutions.unkept() : BestSolutions.in(solutions));
        race.run(contest, Chosen.of(contest.instances().names(), instances));
        return DONE;
    }

    private static int failed(Exception fault, PrintWriter err) {
        if (fault instanceof BadInstance) {
            err.println(fault.getMessage());
            return BAD_INPUT;
        }
        if (fault instanceof IOException) {
            err.println("cannot read or write: " + fault);
            return BAD_INPUT;
        }
        fault.printStackTrace(err);
        return SYSTEM_FAILED;
    }
}
