package coop.commonround.cli;

import coop.commonround.base.Issue;
import coop.commonround.cost.Costing;
import coop.commonround.plan.Outcome;
import coop.commonround.plan.underway.UnderWay;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Rosters the period, prices it and writes everything. */
@Command(
        name = "plan",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Plan the period of a roster folder: who visits whom, when and in what order, and what it earns and costs.",
            "",
            "Writes roster.csv, uncovered.csv, left_out.csv, breaks.csv, fairness.csv, rest_ledger.csv, costs.csv, statement.csv, issues.csv, summary.json and roster.json"
                    + " into the output folder, all or nothing. Ctrl-C ends the search and keeps the best roster so far."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  commonround plan examples/colne-valley",
            "  commonround plan week-12 --time 10m --out week-12/out",
            "  commonround plan week-12 --iterations 2000 --seed 7   (the same files each time)",
            "  commonround plan week-12 --roads wales-latest.osm.pbf",
            "  commonround plan week-12 --actuals --now 2026-11-23T11:00   (the rest of the day)",
            "  commonround plan - --json < week-12.json"
        })
final class PlanCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Commonround commonround;

    @Mixin
    private FolderInput input;

    @Mixin
    private Roads roads;

    @Mixin
    private Search search;

    @Mixin
    private SoFar soFar;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Where to write; replaces the output of an earlier run (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Option(names = "--json", description = "Print summary and roster as JSON instead of words.")
    private boolean json;

    @Option(names = "--quiet", description = "Tell no progress and no warnings on standard error.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        var narrator = new Narrator(spec.commandLine().getErr(), quiet);
        var read = input.read();
        var folder = FolderInput.found(read, narrator);
        var ready = PlanningInput.of(folder, input.isLenient());
        var problem = FolderInput.found(ready, narrator);
        var output = OutputFolder.at(out);
        var travel = roads.travel(problem, narrator);

        var signal = commonround.interrupts().signal();
        var times = FolderInput.found(travel, narrator);
        var underWay = soFar.find(input, folder, problem, times, narrator);
        var found = search.search(underWay.map(UnderWay::rest).orElse(problem), times, signal, narrator);
        var outcome = underWay.map(each -> each.whole(found)).orElse(found);
        if (outcome instanceof Outcome.Refused refused) {
            throw new WrongInput(FolderInput.refusal(refused.issues()));
        }
        var plan = outcome.plan().orElseThrow();
        if (signal.isGiven() && plan.roster().rounds().isEmpty()) {
            throw new Stopped();
        }

        var costing = Costing.with(folder.book()).price(problem, plan.roster());
        var issues = new ArrayList<Issue>(read.issues());
        issues.addAll(ready.issues());
        issues.addAll(travel.issues());
        underWay.ifPresent(each -> issues.addAll(each.issues(found)));
        issues.addAll(costing.issues());
        var result = PlanResult.of(problem, plan, FolderInput.found(costing, narrator), issues);
        output.write(result);
        new PlanText(result, output).print(spec.commandLine().getOut(), json);
        return outcome.exitCode();
    }
}
