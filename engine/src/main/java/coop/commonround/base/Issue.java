package coop.commonround.base;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a person should look at: a fault in a file, or a finding about a roster.
 *
 * <p>Names ids, files and columns, never a person or an address.
 *
 * @param where the cell or the thing it is about
 * @param problem what is wrong, in a few words
 * @param remedy how to mend it; empty if there is nothing to say
 */
public record Issue(Severity severity, Where where, String problem, String remedy) {
    public enum Severity {
        /** Nothing is planned until it is mended, unless the reader was told to be lenient. */
        ERROR,
        /** Planned around, and worth a look. */
        WARNING,
        /** For information. */
        NOTE
    }

    /** What an issue is about. */
    public sealed interface Where {
        String text();

        /**
         * A place in a file.
         *
         * @param file name of the file, without its folder
         * @param line counted from 1 as an editor counts, header included; 0 for the file as a whole
         * @param column name of the column or setting; empty for the row as a whole
         * @param found the text found there, null if nothing was found or the whole row is meant
         */
        record Cell(
                String file,
                long line,
                String column,
                @Nullable String found) implements Where {
            @Override
            public String text() {
                return file + (line > 0 ? ":" + line : "") + (column.isEmpty() ? "" : " " + column);
            }
        }

        /**
         * Something in a roster.
         *
         * @param kind what it is: {@code visit}, {@code careworker}, {@code client}, {@code shift}
         * @param id its id
         */
        record Thing(String kind, String id) implements Where {
            @Override
            public String text() {
                return kind + " " + id;
            }
        }
    }

    public Issue {
        requireNonNull(severity, "severity");
        requireNonNull(where, "where");
        problem = Check.text(problem, "problem");
        requireNonNull(remedy, "remedy");
    }

    public static Issue error(Where where, String problem, String remedy) {
        return new Issue(Severity.ERROR, where, problem, remedy);
    }

    public static Issue warning(Where where, String problem, String remedy) {
        return new Issue(Severity.WARNING, where, problem, remedy);
    }

    public static Issue note(Where where, String problem) {
        return new Issue(Severity.NOTE, where, problem, "");
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Whether any of them is an error. */
    public static boolean anyError(List<Issue> issues) {
        return issues.stream().anyMatch(Issue::isError);
    }

    /** One line: {@code visits.csv:3 earliest_start: found '8am'; write it as 08:00}. */
    public String text() {
        return where.text() + ": " + problem + (remedy.isEmpty() ? "" : "; " + remedy);
    }
}
