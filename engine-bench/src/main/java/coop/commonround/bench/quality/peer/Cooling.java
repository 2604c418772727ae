package coop.commonround.bench.quality.peer;

import com.graphhopper.jsprit.core.algorithm.acceptor.SolutionAcceptor;
import com.graphhopper.jsprit.core.algorithm.listener.IterationStartsListener;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.solution.VehicleRoutingProblemSolution;
import com.graphhopper.jsprit.core.util.Solutions;
import java.util.Collection;

/**
 * jsprit's own threshold acceptance, by the share of time gone instead of the share of iterations: how many of those fit
 * into a time nobody knows beforehand.
 *
 * <p>The threshold starts at 3 % of the first solution's cost and is halved each 15 % of the way, as jsprit's defaults
 * have it.
 */
final class Cooling implements SolutionAcceptor, IterationStartsListener {
    private static final double FIRST = 0.03;
    private static final double HALVED_EACH = 0.15;

    private final Stopwatch stopwatch;
    private double first;

    Cooling(Stopwatch stopwatch) {
        this.stopwatch = stopwatch;
    }

    @Override
    public void informIterationStarts(
            int iteration, VehicleRoutingProblem problem, Collection<VehicleRoutingProblemSolution> solutions) {
        if (iteration == 1) {
            first = FIRST * Solutions.bestOf(solutions).getCost();
        }
    }

    /** Keeps one solution: the last that was accepted. */
    @Override
    public boolean acceptSolution(
            Collection<VehicleRoutingProblemSolution> solutions, VehicleRoutingProblemSolution newSolution) {
        double threshold = first * Math.pow(0.5, stopwatch.shareGone() / HALVED_EACH);
        if (!solutions.isEmpty()
                && newSolution.getCost() >= Solutions.bestOf(solutions).getCost() + threshold) {
            return false;
        }
        solutions.clear();
        solutions.add(newSolution);
        return true;
    }
}
