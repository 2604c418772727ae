package coop.commonround.bench.quality.peer;

import com.graphhopper.jsprit.core.algorithm.box.Jsprit;
import com.graphhopper.jsprit.core.algorithm.box.Jsprit.Construction;
import com.graphhopper.jsprit.core.algorithm.box.Jsprit.Parameter;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.solution.VehicleRoutingProblemSolution;
import com.graphhopper.jsprit.core.util.RandomNumberGeneration;
import com.graphhopper.jsprit.core.util.Solutions;
import coop.commonround.bench.quality.contest.Effort;
import java.util.Random;

/**
 * GraphHopper jsprit with its own mix of ruins, its threshold cooled over the time there is, and the few settings that did
 * better than its defaults when tried for a quarter of a minute.
 */
public final class CooledJsprit {
    /** From so many jobs on its fast regret insertion does more good than harm: 7,724 against 8,356 on RC1_4_4. */
    private static final int FAST_REGRET_FROM = 200;

    /** From so many jobs on a start by regret takes all the time there is: fifteen seconds on R1_10_1. */
    private static final int QUICK_START_FROM = 500;

    private CooledJsprit() {}

    /**
     * The best it finds in the time that is left.
     *
     * @param alike whether all vehicles are the same but for their number, so that it need not try to swap them
     */
    public static VehicleRoutingProblemSolution search(
            VehicleRoutingProblem problem, boolean alike, Effort effort, Stopwatch stopwatch) {
        RandomNumberGeneration.setSeed(effort.seed());
        int jobs = problem.getJobs().size();
        var cooling = new Cooling(stopwatch);
        var algorithm = Jsprit.Builder.newInstance(problem)
                .setProperty(Parameter.THREADS, String.valueOf(effort.threads()))
                .setProperty(Parameter.ITERATIONS, String.valueOf(Integer.MAX_VALUE))
                .setProperty(Parameter.FAST_REGRET, String.valueOf(jobs >= FAST_REGRET_FROM))
                .setProperty(Parameter.VEHICLE_SWITCH, String.valueOf(!alike))
                .setProperty(
                        Parameter.CONSTRUCTION,
                        (jobs >= QUICK_START_FROM ? Construction.BEST_INSERTION : Construction.REGRET_INSERTION)
                                .toString())
                .setCustomAcceptor(cooling)
                .setRandom(new Random(effort.seed()))
                .buildAlgorithm();
        algorithm.addListener(cooling);
        algorithm.setPrematureAlgorithmTermination(discovered -> stopwatch.isUp());
        return Solutions.bestOf(algorithm.searchSolutions());
    }
}
