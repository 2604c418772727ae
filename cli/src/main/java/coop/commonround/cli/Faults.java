package coop.commonround.cli;

import coop.commonround.travel.road.WrongExtract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The one place where what went wrong becomes words on stderr and an exit code. */
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {

    /** Sees to the faults of a command and of the subcommands it has by now. */
    static CommandLine handledFor(CommandLine commandLine) {
        var faults = new Faults();
        return commandLine
                .setExecutionStrategy(faults::guard)
                .setParameterExceptionHandler(faults)
                .setExecutionExceptionHandler(faults);
    }

    /** Runs the command; picocli itself hands on exceptions only, and memory or stack may run out too. */
    private int guard(ParseResult parsed) {
        try {
            return new RunLast().execute(parsed);
        } catch (VirtualMachineError e) {
            throw new ExecutionException(parsed.commandSpec().commandLine(), words(e), e);
        }
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        var commandLine = e.getCommandLine();
        say(commandLine, e.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, commandLine.getErr())) {
            say(commandLine, "See '" + commandLine.getCommandSpec().qualifiedName() + " --help'.");
        }
        trace(e, commandLine);
        return ExitCode.BAD_INPUT;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine commandLine, @Nullable ParseResult parsed) {
        var fault = cause(e);
        say(commandLine, words(fault));
        trace(fault, commandLine);
        return isUsersToMend(fault) ? ExitCode.BAD_INPUT : ExitCode.SYSTEM_FAILED;
    }

    private static Throwable cause(Exception e) {
        var wraps = e instanceof ExecutionException || e instanceof UncheckedIOException;
        return wraps && e.getCause() != null ? e.getCause() : e;
    }

    private static boolean isUsersToMend(Throwable fault) {
        return fault instanceof WrongInput
                || fault instanceof WrongExtract
                || fault instanceof NoSuchFileException
                || fault instanceof NotDirectoryException;
    }

    /** What the user is told of a fault that does not end the command. */
    static String told(Exception e) {
        return String.valueOf(words(cause(e)));
    }

    private static @Nullable String words(Throwable fault) {
        if (fault instanceof WrongInput || fault instanceof WrongExtract || fault instanceof Stopped) {
            return fault.getMessage();
        }
        if (fault instanceof NoSuchFileException e) {
            return "There is no file or folder " + e.getFile();
        }
        if (fault instanceof NotDirectoryException e) {
            return e.getFile() + " is not a folder";
        }
        if (fault instanceof FileSystemException e && e.getReason() == null) {
            return "The system refused " + e.getFile() + " (" + e.getClass().getSimpleName() + ")";
        }
        if (fault instanceof IOException) {
            return "The system failed: " + fault.getMessage();
        }
        if (fault instanceof OutOfMemoryError) {
            return "Memory ran out. Give Java more, as in JAVA_OPTS=-Xmx4g";
        }
        return "Commonround itself failed (" + fault + "). Please report this, with what --verbose adds.";
    }

    private static void say(CommandLine commandLine, @Nullable String words) {
        commandLine.getErr().println(commandLine.getColorScheme().errorText(String.valueOf(words)));
    }

    private static void trace(Throwable fault, CommandLine commandLine) {
        var root = commandLine.getCommandSpec().root().userObject();
        if (root instanceof Commonround commonround && commonround.verbose()) {
            fault.printStackTrace(commandLine.getErr());
        }
    }
}
