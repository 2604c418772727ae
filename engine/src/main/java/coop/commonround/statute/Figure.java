package coop.commonround.statute;

import coop.commonround.base.Dated;
import coop.commonround.base.Issue;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One figure of the law, or several that change together, through the years.
 *
 * @param file the file they stand in, beside this class
 */
public record Figure<T>(String file, Dated<T> rows) {
    /** Where the files stand, with the engine's resources or in a roster folder. */
    static final String FOLDER = "statute/";

    /**
     * The figure in force on a day.
     *
     * @throws IllegalArgumentException if the day is before the first; the message names the file
     */
    public Dated.Row<T> on(LocalDate day) {
        return rows.on(day)
                .orElseThrow(() -> new IllegalArgumentException(path() + " has no figure for " + day + "; add a row"));
    }

    /** What to do about a day the file does not reach back to; empty if it does. */
    public Optional<Issue> findMissing(LocalDate day) {
        return rows.on(day).isPresent()
                ? Optional.empty()
                : Optional.of(Issue.error(
                        new Issue.Where.Cell(path(), 0, "effective_from", null),
                        "no figure for " + day,
                        "add a row with its source"));
    }

    Figure<T> knownOn(LocalDate day) {
        return new Figure<>(file, rows.knownOn(day));
    }

    private String path() {
        return FOLDER + file;
    }
}
