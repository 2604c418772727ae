package coop.commonround.bench.quality.peer;

import com.google.ortools.Loader;
import com.google.ortools.constraintsolver.Assignment;
import com.google.ortools.constraintsolver.FirstSolutionStrategy;
import com.google.ortools.constraintsolver.LocalSearchMetaheuristic;
import com.google.ortools.constraintsolver.RoutingIndexManager;
import com.google.ortools.constraintsolver.RoutingModel;
import com.google.ortools.constraintsolver.RoutingSearchParameters;
import com.google.ortools.constraintsolver.main;
import com.google.protobuf.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Google OR-Tools, its routing library: parallel cheapest insertion, then guided local search until the time is up.
 *
 * <p>It searches with one thread whatever it is given, and this search rolls no dice, so that seeds make no difference.
 */
public final class OrTools {
    private OrTools() {}

    /** Loads the native code; call it before the first model is built. */
    public static void load() {
        Loader.loadNativeLibraries();
    }

    /** The best it finds in the time that is left; null if it finds nothing. */
    public static @Nullable Assignment search(RoutingModel model, Stopwatch stopwatch) {
        return model.solveWithParameters(parameters(stopwatch));
    }

    /** Goes on from what it found before, in the time that is left. */
    public static Assignment searchOn(RoutingModel model, Assignment found, Stopwatch stopwatch) {
        var better = model.solveFromAssignmentWithParameters(found, parameters(stopwatch));
        return better == null ? found : better;
    }

    private static RoutingSearchParameters parameters(Stopwatch stopwatch) {
        long milliseconds = stopwatch.left().toMillis();
        return main.defaultRoutingSearchParameters().toBuilder()
                .setFirstSolutionStrategy(FirstSolutionStrategy.Value.PARALLEL_CHEAPEST_INSERTION)
                .setLocalSearchMetaheuristic(LocalSearchMetaheuristic.Value.GUIDED_LOCAL_SEARCH)
                .setTimeLimit(Duration.newBuilder()
                        .setSeconds(milliseconds / 1000)
                        .setNanos((int) (milliseconds % 1000) * 1_000_000))
                .build();
    }

    /** Gives back the memory of a model, which the JVM does not see; neither it nor what it found may be used any more. */
    public static void free(RoutingModel model, RoutingIndexManager indices) {
        model.delete();
        indices.delete();
    }

    /** The indices a vehicle goes to, without its start and its end. */
    public static List<Long> route(RoutingModel model, Assignment found, int vehicle) {
        var route = new ArrayList<Long>();
        for (long at = found.value(model.nextVar(model.start(vehicle)));
                !model.isEnd(at);
                at = found.value(model.nextVar(at))) {
            route.add(at);
        }
        return route;
    }
}
