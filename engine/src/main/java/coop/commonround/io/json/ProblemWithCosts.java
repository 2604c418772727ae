package coop.commonround.io.json;

import static java.util.Objects.requireNonNull;

import coop.commonround.cost.book.CostBook;
import coop.commonround.model.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A problem, and what costing has to be told to price it.
 *
 * @param costs null if nothing is known of costs
 */
public record ProblemWithCosts(Problem problem, @Nullable CostBook costs) {
    public ProblemWithCosts {
        requireNonNull(problem, "problem");
    }

    public Optional<CostBook> findCosts() {
        return Optional.ofNullable(costs);
    }
}
