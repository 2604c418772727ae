package coop.commonround.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root command; each thing Commonround can do is a subcommand of it. */
@Command(
        name = "commonround",
        description = "Open-book rosters for home-care co-ops.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            PlanCommand.class,
            CheckCommand.class,
            CostCommand.class,
            TravelCommand.class,
            ExampleCommand.class,
            CompletionCommand.class,
            HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeOnInvalidInput = ExitCode.BAD_INPUT,
        exitCodeOnExecutionException = ExitCode.SYSTEM_FAILED,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            ExitCode.OK + ":done",
            ExitCode.UNFINISHED + ":done, but visits are uncovered or rules are broken",
            ExitCode.BAD_INPUT + ":not done: the command line or the files given are wrong",
            ExitCode.SYSTEM_FAILED + ":not done: the system failed"
        })
final class Commonround implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Show where in the program a fault arose.")
    private boolean verbose;

    private final Interrupts interrupts;

    Commonround(Interrupts interrupts) {
        this.interrupts = interrupts;
    }

    static CommandLine runner(PrintWriter out, PrintWriter err, Interrupts interrupts) {
        return Faults.handledFor(new CommandLine(new Commonround(interrupts)))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err);
    }

    Interrupts interrupts() {
        return interrupts;
    }

    boolean verbose() {
        return verbose;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command to run");
    }
}
