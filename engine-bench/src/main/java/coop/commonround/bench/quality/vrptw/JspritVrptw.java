package coop.commonround.bench.quality.vrptw;

import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem.FleetSize;
import com.graphhopper.jsprit.core.problem.job.Service;
import com.graphhopper.jsprit.core.problem.solution.route.VehicleRoute;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TourActivity;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleImpl;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleTypeImpl;
import com.graphhopper.jsprit.core.util.FastVehicleRoutingTransportCostsMatrix;
import coop.commonround.bench.quality.contest.Effort;
import coop.commonround.bench.quality.contest.Solver;
import coop.commonround.bench.quality.peer.CooledJsprit;
import coop.commonround.bench.quality.peer.Stopwatch;

/** The whole set can be said. */
final class JspritVrptw implements Solver<VrptwInstance, Routes> {
    @Override
    public Routes solve(VrptwInstance instance, Effort effort) {
        var stopwatch = new Stopwatch(effort.time());
        var found = CooledJsprit.search(problem(instance), true, effort, stopwatch);
        return new Routes(found.getRoutes().stream()
                .map(VehicleRoute::getActivities)
                .map(route -> route.stream().map(JspritVrptw::stop).toList())
                .toList());
    }

    private static int stop(TourActivity activity) {
        return activity.getLocation().getIndex();
    }

    private static VehicleRoutingProblem problem(VrptwInstance instance) {
        var type = VehicleTypeImpl.Builder.newInstance("all")
                .addCapacityDimension(0, instance.capacity())
                .setCostPerDistance(1)
                .build();
        var builder = VehicleRoutingProblem.Builder.newInstance()
                .setFleetSize(FleetSize.FINITE)
                .setRoutingCost(costs(instance));
        for (int vehicle = 0; vehicle < instance.vehicles(); vehicle++) {
            builder.addVehicle(VehicleImpl.Builder.newInstance("V" + vehicle)
                    .setType(type)
                    .setStartLocation(Location.newInstance(0))
                    .setEarliestStart(instance.depot().ready())
                    .setLatestArrival(instance.depot().due())
                    .build());
        }
        for (int number = 1; number < instance.stops().size(); number++) {
            var stop = instance.stops().get(number);
            builder.addJob(Service.Builder.newInstance("S" + number)
                    .setLocation(Location.newInstance(number))
                    .addSizeDimension(0, stop.demand())
                    .addTimeWindow(stop.ready(), stop.due())
                    .setServiceTime(stop.service())
                    .build());
        }
        return builder.build();
    }

    private static FastVehicleRoutingTransportCostsMatrix costs(VrptwInstance instance) {
        int size = instance.stops().size();
        var costs = FastVehicleRoutingTransportCostsMatrix.Builder.newInstance(size, false);
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                int distance = instance.distance(from, to);
                costs.addTransportTimeAndDistance(from, to, distance, distance);
            }
        }
        return costs.build();
    }
}
