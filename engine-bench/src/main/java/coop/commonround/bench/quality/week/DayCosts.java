package coop.commonround.bench.quality.week;

import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.cost.AbstractForwardVehicleRoutingTransportCosts;
import com.graphhopper.jsprit.core.problem.cost.VehicleRoutingActivityCosts;
import com.graphhopper.jsprit.core.problem.driver.Driver;
import com.graphhopper.jsprit.core.problem.solution.route.activity.BreakActivity;
import com.graphhopper.jsprit.core.problem.solution.route.activity.End;
import com.graphhopper.jsprit.core.problem.solution.route.activity.Start;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TourActivity;
import com.graphhopper.jsprit.core.problem.vehicle.Vehicle;
import org.jspecify.annotations.Nullable;

/** What jsprit is told that ways and jobs of a day cost and how long they take; location 0 is anywhere, the others jobs. */
final class DayCosts extends AbstractForwardVehicleRoutingTransportCosts implements VehicleRoutingActivityCosts {
    /** What a way costs that is longer than somebody can travel, in thousandths of a penny. */
    private static final double TOO_FAR = 1e9;

    private final WeekDay day;

    DayCosts(WeekDay day) {
        this.day = day;
    }

    @Override
    public double getDistance(Location from, Location to, double departure, @Nullable Vehicle vehicle) {
        return isAtEnd(from, to) ? 0 : day.legPrice(shift(vehicle), job(from), job(to));
    }

    @Override
    public double getTransportTime(
            Location from, Location to, double departure, @Nullable Driver driver, @Nullable Vehicle vehicle) {
        return isAtEnd(from, to) ? 0 : day.travelSeconds(shift(vehicle), job(from), job(to));
    }

    @Override
    public double getTransportCost(
            Location from, Location to, double departure, @Nullable Driver driver, @Nullable Vehicle vehicle) {
        if (isAtEnd(from, to)) {
            return 0;
        }
        int shift = shift(vehicle);
        return vehicle != null && day.isTooFar(shift, job(from), job(to))
                ? TOO_FAR
                : day.legPrice(shift, job(from), job(to));
    }

    @Override
    public double getActivityCost(
            TourActivity activity, double arrival, @Nullable Driver driver, @Nullable Vehicle vehicle) {
        if (activity instanceof Start || activity instanceof End || activity instanceof BreakActivity) {
            return 0;
        }
        int job = job(activity.getLocation());
        double start = Math.max(arrival, activity.getTheoreticalEarliestOperationStartTime());
        return day.pairPrice(shift(vehicle), job) + day.astrayPrice(job, start);
    }

    @Override
    public double getActivityDuration(
            TourActivity activity, double arrival, @Nullable Driver driver, @Nullable Vehicle vehicle) {
        return activity.getOperationTime();
    }

    private static boolean isAtEnd(Location from, Location to) {
        return from.getIndex() == 0 || to.getIndex() == 0;
    }

    private static int job(Location location) {
        return location.getIndex() - 1;
    }

    /** Some of its code asks about nobody in particular. */
    private static int shift(@Nullable Vehicle vehicle) {
        return vehicle != null && vehicle.getUserData() instanceof Integer shift ? shift : 0;
    }
}
