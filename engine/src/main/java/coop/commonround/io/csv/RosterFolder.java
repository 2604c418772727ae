package coop.commonround.io.csv;

import static java.util.Objects.requireNonNull;

import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.delivered.VisitRecord;
import coop.commonround.model.Problem;
import java.util.List;

/**
 * What a roster folder holds.
 *
 * @param problem the care to be rostered and the people who give it; its prices are free until costing sets them
 * @param book what costing is told: rate cards, pay scales, on-costs and supplies
 * @param records what was recorded of visits; empty if there is no actuals.csv
 */
public record RosterFolder(Problem problem, CostBook book, List<VisitRecord> records) {
    public RosterFolder {
        requireNonNull(problem, "problem");
        requireNonNull(book, "book");
        records = List.copyOf(records);
    }

    /** A folder without records. */
    public RosterFolder(Problem problem, CostBook book) {
        this(problem, book, List.of());
    }
}
