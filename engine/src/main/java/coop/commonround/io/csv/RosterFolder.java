package coop.commonround.io.csv;

import static java.util.Objects.requireNonNull;

import coop.commonround.model.Problem;

/**
 * What a roster folder holds.
 *
 * @param problem the care to be rostered and the people who give it
 */
public record RosterFolder(Problem problem) {
    public RosterFolder {
        requireNonNull(problem, "problem");
    }
}
