package coop.commonround.io.json;

import static java.util.Objects.requireNonNull;

import coop.commonround.cost.book.CostBook;
import coop.commonround.cost.delivered.VisitRecord;
import coop.commonround.model.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A problem, what costing has to be told to price it, and what was recorded of its visits.
 *
 * @param costs null if nothing is known of costs
 * @param records empty if nothing was recorded
 */
public record ProblemWithCosts(Problem problem, @Nullable CostBook costs, List<VisitRecord> records) {
    public ProblemWithCosts {
        requireNonNull(problem, "problem");
        records = List.copyOf(records);
    }

    /** Of whose visits nothing was recorded. */
    public ProblemWithCosts(Problem problem, @Nullable CostBook costs) {
        this(problem, costs, List.of());
    }

    public Optional<CostBook> findCosts() {
        return Optional.ofNullable(costs);
    }
}
