package coop.commonround.cli;

import coop.commonround.base.Issue;
import coop.commonround.base.Loaded;
import coop.commonround.cli.federation.FederationCsv;
import coop.commonround.cli.federation.FederationJson;
import coop.commonround.cli.federation.FederationReport;
import coop.commonround.cli.federation.FederationTable;
import coop.commonround.cli.money.BreakEvenText;
import coop.commonround.cli.money.RecostText;
import coop.commonround.cli.money.SettlementText;
import coop.commonround.cli.text.IssueLines;
import coop.commonround.cli.text.Printable;
import coop.commonround.cost.Costing;
import coop.commonround.cost.delivered.Call;
import coop.commonround.cost.delivered.VisitRecord;
import coop.commonround.cost.ledger.GroupBy;
import coop.commonround.cost.margin.LosingLines;
import coop.commonround.cost.outlay.StockUse;
import coop.commonround.cost.recost.Recost;
import coop.commonround.io.csv.RosterFolder;
import coop.commonround.model.Roster;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prices a roster as planned, and as delivered. */
@Command(
        name = "cost",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Price a roster: what is billed, what it costs and what is left over; as planned or, with records of the visits, as"
                    + " delivered, billed and paid, and why they differ.",
            "",
            "Direct cost is what the hours worked cause (pay, mileage, on-costs, supplies); cost is that and overheads; margin"
                    + " is what is billed less cost.",
            "",
            "With several folders, or a folder of them, what each branch comes to as delivered, and all of them together; a"
                    + " folder at fault is named and does not stop the others.",
            "",
            "With --recost, who is owed what because of rates, pay or figures of law that were published after a day and"
                    + " hold for this period.",
            "",
            "Ends with 2 if something could not be priced, with 1 if a rostered visit has no record, and else with 0."
        })
final class CostCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private FoldersInput input;

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description =
                    "roster.csv or roster.json to price (default: out/roster.csv). Of several folders, the file of"
                            + " that name in each (default: roster.csv).")
    private @Nullable Path roster;

    @Option(
            names = "--actuals",
            paramLabel = "FILE",
            arity = "0..1",
            fallbackValue = "",
            description =
                    "Price what was recorded against what was planned: by actuals.csv of the folder, or --actuals=FILE"
                            + " like it. Of several folders, the file of that name in each.")
    private @Nullable String actuals;

    @Option(
            names = "--recost",
            paramLabel = "DATE",
            converter = Day.class,
            description = "Compare with what was known on this day, such as 2026-05-01: rates, pay and figures of law"
                    + " published by then. With --actuals, of what was delivered.")
    private @Nullable LocalDate knownOn;

    @Option(
            names = "--break-even",
            description =
                    "Print instead what an hour of care earns, costs and has to earn to pay for itself, by contract line"
                            + " and length of visit; with --actuals, as delivered.")
    private boolean isBreakEven;

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

        @Option(
                names = "--csv",
                description =
                        "Print CSV: statement.csv; with --actuals settlement.csv, a row for each visit and careworker;"
                                + " with --recost recost.csv, with --break-even break_even.csv; of several folders"
                                + " federation.csv, a row for each.")
        private boolean csv;

        private FederationReport report(PrintWriter out, String word) throws IOException {
            return json ? new FederationJson(out, word) : csv ? new FederationCsv(out) : new FederationTable(out, word);
        }
    }

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            converter = AtLeast.One.class,
            description = "How many of several folders to price at once (default: ${DEFAULT-VALUE}).")
    private long threads;

    @Override
    public Integer call() throws IOException {
        if (isBreakEven && knownOn != null) {
            throw new ParameterException(spec.commandLine(), "--break-even and --recost are two answers: ask for one");
        }
        var narrator = new Narrator(spec.commandLine().getErr(), false);
        return input.isOne() ? one(input.one(), narrator) : many();
    }

    private int one(FolderInput only, Narrator narrator) throws IOException {
        var folder = FolderInput.found(only.read(), narrator);
        var file = roster == null ? Path.of("out", "roster.csv") : roster;
        var found = FolderInput.found(RosterInput.read(file, folder.problem()), narrator);
        return actuals == null
                ? planned(folder, found, narrator)
                : delivered(folder, found, FolderInput.found(only.records(folder, file(actuals)), narrator), narrator);
    }

    private int many() throws IOException {
        if (actuals == null || knownOn != null || isBreakEven) {
            throw new WrongInput(List.of(
                    "Several folders are priced as delivered: give --actuals, and neither --recost nor --break-even"));
        }
        var file = roster == null ? Path.of("roster.csv") : roster;
        var cost = FederationCost.of(
                new BranchPricing(input, file, actuals, by), (int) Math.min(threads, Search.MOST_THREADS));
        var terminal = spec.commandLine();
        return cost.run(form.report(terminal.getOut(), Grouping.word(by)), terminal.getErr());
    }

    private static @Nullable Path file(String named) {
        return named.isEmpty() ? null : Path.of(named);
    }

    private int planned(RosterFolder folder, Roster found, Narrator narrator) throws IOException {
        var priced = Costing.with(folder.book()).price(folder.problem(), found);
        var statement = FolderInput.found(priced, narrator);
        if (knownOn == null) {
            var supplies = StockUse.of(folder.problem(), folder.book().supplies(), found);
            print(
                    isBreakEven
                            ? BreakEvenText.of(folder.problem(), statement)
                            : new StatementText(statement, supplies, by));
            if (!priced.hasErrors()) {
                narrator.issues(LosingLines.of(folder.problem(), statement));
            }
        } else {
            var before = Costing.with(folder.book().knownOn(knownOn)).price(folder.problem(), found);
            print(new RecostText(Recost.between(before(before), statement), knownOn));
        }
        return priced.hasErrors() ? ExitCode.BAD_INPUT : ExitCode.OK;
    }

    private int delivered(RosterFolder folder, Roster found, List<VisitRecord> records, Narrator narrator)
            throws IOException {
        var problem = folder.problem();
        var settled = Costing.with(folder.book()).settle(problem, found, records);
        var settlement = FolderInput.found(settled, narrator);
        if (knownOn == null) {
            print(
                    isBreakEven
                            ? BreakEvenText.of(problem, settlement.actual())
                            : new SettlementText(
                                    problem,
                                    settlement,
                                    by,
                                    Grouping.word(by),
                                    problem.policy().monitoring()));
        } else {
            var before = Costing.with(folder.book().knownOn(knownOn)).settle(problem, found, records);
            print(new RecostText(Recost.between(before(before).actual(), settlement.actual()), knownOn));
        }
        boolean isAllMade = settlement.delivery().calls().stream().allMatch(Call::isMade);
        return settled.hasErrors() ? ExitCode.BAD_INPUT : isAllMade ? ExitCode.OK : ExitCode.UNFINISHED;
    }

    /** What was known then may not have been enough: a statement is only as whole as its figures were. */
    private <T> T before(Loaded<T> priced) {
        var errors = priced.issues().stream().filter(Issue::isError).toList();
        if (!errors.isEmpty()) {
            throw new WrongInput(Stream.concat(
                            IssueLines.of(errors).stream(),
                            Stream.of(
                                    "This could not be priced by what was known on " + knownOn + "; name a later day."))
                    .toList());
        }
        return priced.value().orElseThrow();
    }

    private void print(Printable text) throws IOException {
        var out = spec.commandLine().getOut();
        out.print(form.json ? text.json() : form.csv ? text.csv() : text.table());
        out.flush();
    }
}
