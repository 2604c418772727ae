package coop.commonround.bench.quality.vrptw;

import com.google.ortools.constraintsolver.RoutingIndexManager;
import com.google.ortools.constraintsolver.RoutingModel;
import coop.commonround.bench.quality.contest.Effort;
import coop.commonround.bench.quality.contest.Solver;
import coop.commonround.bench.quality.peer.OrTools;
import coop.commonround.bench.quality.peer.Stopwatch;
import java.util.List;
import java.util.stream.IntStream;

/** The whole set can be said: distance as cost, capacity and time as dimensions. */
final class OrToolsVrptw implements Solver<VrptwInstance, Routes> {
    @Override
    public void prepare() {
        OrTools.load();
    }

    @Override
    public Routes solve(VrptwInstance instance, Effort effort) {
        var stopwatch = new Stopwatch(effort.time());
        var indices = new RoutingIndexManager(instance.stops().size(), instance.vehicles(), 0);
        var model = new RoutingModel(indices);
        model.setArcCostEvaluatorOfAllVehicles(model.registerTransitMatrix(matrix(instance, false)));
        model.addDimension(model.registerUnaryTransitVector(demands(instance)), 0, instance.capacity(), true, "load");
        addTime(instance, indices, model);
        var found = OrTools.search(model, stopwatch);
        var routes = found == null
                ? new Routes(List.of())
                : new Routes(IntStream.range(0, instance.vehicles())
                        .mapToObj(vehicle -> OrTools.route(model, found, vehicle).stream()
                                .map(index -> indices.indexToNode(index))
                                .toList())
                        .toList());
        OrTools.free(model, indices);
        return routes;
    }

    private static void addTime(VrptwInstance instance, RoutingIndexManager indices, RoutingModel model) {
        int closes = instance.depot().due();
        model.addDimension(model.registerTransitMatrix(matrix(instance, true)), closes, closes, false, "time");
        var time = model.getDimensionOrDie("time");
        for (int stop = 1; stop < instance.stops().size(); stop++) {
            var window = instance.stops().get(stop);
            time.cumulVar(indices.nodeToIndex(stop)).setRange(window.ready(), Math.min(window.due(), closes));
        }
        for (int vehicle = 0; vehicle < instance.vehicles(); vehicle++) {
            time.cumulVar(model.start(vehicle)).setRange(instance.depot().ready(), closes);
        }
    }

    /** Distances, or times from start of service to arrival at the next. */
    private static long[][] matrix(VrptwInstance instance, boolean withService) {
        int size = instance.stops().size();
        var matrix = new long[size][size];
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                matrix[from][to] = (long) instance.distance(from, to)
                        + (withService ? instance.stops().get(from).service() : 0);
            }
        }
        return matrix;
    }

    private static long[] demands(VrptwInstance instance) {
        return instance.stops().stream().mapToLong(VrptwInstance.Stop::demand).toArray();
    }
}
