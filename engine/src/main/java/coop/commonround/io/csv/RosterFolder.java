package coop.commonround.io.csv;

import static java.util.Objects.requireNonNull;

import coop.commonround.cost.book.CostBook;
import coop.commonround.model.Problem;

/**
 * What a roster folder holds.
 *
 * @param problem the care to be rostered and the people who give it; its prices are free until costing sets them
 * @param book what costing is told: rate cards, pay scales, on-costs and supplies
 */
public record RosterFolder(Problem problem, CostBook book) {
    public RosterFolder {
        requireNonNull(problem, "problem");
        requireNonNull(book, "book");
    }
}
