package coop.commonround.cli;

import coop.commonround.cost.Costing;
import coop.commonround.cost.ledger.GroupBy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prices a roster as planned. */
@Command(
        name = "cost",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Price a roster as planned: what is billed, what it costs and what is left over.",
            "",
            "Direct cost is what the hours worked cause (pay, mileage, on-costs, supplies); cost is that and overheads; margin"
                    + " is what is billed less cost."
        })
final class CostCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private FolderInput input;

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            defaultValue = "out/roster.csv",
            description = "roster.csv or roster.json to price (default: ${DEFAULT-VALUE}).")
    private Path roster;

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            defaultValue = "contract-line",
            converter = Grouping.class,
            completionCandidates = Grouping.Words.class,
            description = "A row for each ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private GroupBy by;

    @ArgGroup
    private Form form = new Form();

    /** One or the other. */
    private static final class Form {
        @Option(names = "--json", description = "Print JSON.")
        private boolean json;

        @Option(names = "--csv", description = "Print CSV.")
        private boolean csv;
    }

    @Override
    public Integer call() throws IOException {
        var narrator = new Narrator(spec.commandLine().getErr(), false);
        var folder = FolderInput.found(input.read(), narrator);
        var found = FolderInput.found(RosterInput.read(roster, folder.problem()), narrator);
        var priced = Costing.with(folder.book()).price(folder.problem(), found);
        var statement = FolderInput.found(priced, narrator);
        var text = new StatementText(statement, by);
        var out = spec.commandLine().getOut();
        out.print(form.json ? text.json() : form.csv ? text.csv() : text.table());
        out.flush();
        return priced.hasErrors() ? ExitCode.BAD_INPUT : ExitCode.OK;
    }
}
