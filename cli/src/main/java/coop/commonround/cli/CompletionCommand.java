package coop.commonround.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what teaches a shell to complete our commands and options. */
@Command(
        name = "completion",
        description = {
            "Print a script that lets the Tab key complete commands, options and files, in bash and zsh.",
            "",
            "For this shell only:",
            "  source <(commonround completion)",
            "For every shell to come, in bash:",
            "  commonround completion > ~/.local/share/bash-completion/completions/commonround",
            "In zsh, put the first line into ~/.zshrc, after 'autoload -U +X compinit && compinit'.",
            "",
            "It completes the word 'commonround': link cli/bin/commonround into a folder of your PATH."
        })
final class CompletionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var root = spec.root();
        var out = spec.commandLine().getOut();
        out.print(AutoComplete.bash(root.name(), root.commandLine()));
        out.flush();
        return ExitCode.OK;
    }
}
