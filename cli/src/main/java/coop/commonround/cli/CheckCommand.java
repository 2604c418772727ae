package coop.commonround.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads everything, plans nothing. */
@Command(
        name = "check",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Check a roster folder without planning it: every fault with file, line, column and remedy, visits that nobody"
                    + " can make, and whether the shifts can hold the care. With --roster also what breaks a rule, contract lines"
                    + " that lose money, and pay that falls below the minimum wage.",
            "",
            "Ends with 2 if there are errors, with 1 if a roster given by --roster breaks a rule or leaves visits uncovered,"
                    + " and else with 0."
        })
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private FolderInput input;

    @Mixin
    private Roads roads;

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description = "Judge this roster.csv or roster.json by every rule, and price it.")
    private @Nullable Path roster;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        var report = CheckReport.of(
                input, roads, roster, new Narrator(spec.commandLine().getErr(), json));
        var out = spec.commandLine().getOut();
        if (json) {
            out.print(report.json());
            out.flush();
        } else {
            report.lines().forEach(out::println);
        }
        return report.exitCode();
    }
}
