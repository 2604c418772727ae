package coop.commonround.cli;

import coop.commonround.plan.lint.RosterLint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads everything, plans nothing. */
@Command(
        name = "check",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Check a roster folder without planning it: every fault with file, line, column and remedy, visits that nobody"
                    + " can make, and whether the shifts can hold the care. With --roster also what is amiss in a roster, whoever"
                    + " made it, each thing with its cheapest repair; contract lines that lose money, and pay that falls below"
                    + " the minimum wage.",
            "",
            "Ends with 2 if there are errors, with 1 if something is amiss in a roster given by --roster, and else with 0."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  commonround check examples/colne-valley",
            "  commonround check examples/elsewhere --roster examples/elsewhere/their-roster.csv",
            "  commonround check week-12 --roster export.csv --csv > findings.csv"
        })
final class CheckCommand implements Callable<Integer> {

    private static final long MOST = 1_000_000;

    @Spec
    private CommandSpec spec;

    @Mixin
    private FolderInput input;

    @Mixin
    private Roads roads;

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description =
                    "Find what is amiss in this roster: roster.csv, what another system exports as CSV, or roster.json.")
    private @Nullable Path roster;

    @Option(
            names = "--repairs",
            paramLabel = "N",
            defaultValue = "" + RosterLint.DEFAULT_REPAIRS,
            converter = AtLeast.Zero.class,
            description = "Look for a repair of the N worst findings (default: ${DEFAULT-VALUE}).")
    private long repairs;

    @Option(
            names = "--expiry-days",
            paramLabel = "N",
            defaultValue = "" + RosterLint.DEFAULT_DAYS,
            converter = AtLeast.Zero.class,
            description =
                    "Warn of skills and checks that expire within N days of the last visit that asks for them (default:"
                            + " ${DEFAULT-VALUE}).")
    private long expiryDays;

    @ArgGroup
    private Form form = new Form();

    /** One or the other. */
    private static final class Form {
        @Option(names = "--json", description = "Print JSON.")
        private boolean json;

        @Option(names = "--csv", description = "Print what is amiss in the roster as CSV: findings.csv.")
        private boolean csv;
    }

    @Override
    public Integer call() throws IOException {
        if (form.csv && roster == null) {
            throw new ParameterException(spec.commandLine(), "--csv prints what is amiss in a roster: give --roster");
        }
        var lint = new LintOptions((int) Math.min(repairs, MOST), (int) Math.min(expiryDays, MOST));
        var narrator = new Narrator(spec.commandLine().getErr(), form.json || form.csv);
        var report = CheckReport.of(input, roads, roster, lint, narrator);
        var out = spec.commandLine().getOut();
        if (form.json) {
            out.print(report.json());
        } else if (form.csv) {
            narrator.issues(report.issues());
            report.csv(out);
        } else {
            report.lines().forEach(out::println);
        }
        out.flush();
        return report.exitCode();
    }
}
