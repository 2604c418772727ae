package coop.commonround.bench.quality.week;

import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem.FleetSize;
import com.graphhopper.jsprit.core.problem.job.Break;
import com.graphhopper.jsprit.core.problem.job.Service;
import com.graphhopper.jsprit.core.problem.job.Shipment;
import com.graphhopper.jsprit.core.problem.solution.route.activity.BreakActivity;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TimeWindow;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleImpl;
import coop.commonround.bench.quality.contest.Effort;
import coop.commonround.bench.quality.peer.CooledJsprit;
import coop.commonround.bench.quality.peer.Stopwatch;
import coop.commonround.bench.quality.week.DayByDay.DaySolver;
import coop.commonround.bench.quality.week.DayByDay.Placed;
import java.util.ArrayList;
import java.util.List;

/**
 * A day with shifts, breaks, skills and wishes, preferred times, and what each pair of careworker and client costs.
 *
 * <p>It cannot tie jobs in time, so a double-up is two jobs at the very start the client would like, and the windows of
 * linked visits are cut so that any starts in them keep the gap. Two visits by the same careworker are a shipment.
 */
final class JspritWeek implements DaySolver {
    private static final Location ANYWHERE = Location.newInstance(0);

    @Override
    public void prepare() {}

    @Override
    public List<Placed> plan(WeekDay day, Effort effort, Stopwatch stopwatch) {
        var found = CooledJsprit.search(problem(day), false, effort, stopwatch);
        var placed = new ArrayList<Placed>();
        for (var route : found.getRoutes()) {
            int shift = (Integer) route.getVehicle().getUserData();
            for (var activity : route.getActivities()) {
                if (!(activity instanceof BreakActivity)) {
                    int job = activity.getLocation().getIndex() - 1;
                    int end = (int) Math.round(activity.getEndTime());
                    placed.add(new Placed(job, shift, end - day.visit(job).length()));
                }
            }
        }
        return placed;
    }

    private static VehicleRoutingProblem problem(WeekDay day) {
        var costs = new DayCosts(day);
        var builder = VehicleRoutingProblem.Builder.newInstance()
                .setFleetSize(FleetSize.FINITE)
                .setRoutingCost(costs)
                .setActivityCosts(costs);
        for (int shift = 0; shift < day.shifts().size(); shift++) {
            builder.addVehicle(vehicle(day, shift));
        }
        var windows = new StartWindows(day);
        var shipped = new boolean[day.jobs().size()];
        for (var link : day.links()) {
            int first = day.jobOf(link.first());
            int second = day.jobOf(link.second());
            if (link.isSameCareworker() && !shipped[first] && !shipped[second]) {
                builder.addJob(shipment(day, windows, first, second));
                shipped[first] = true;
                shipped[second] = true;
            }
        }
        for (int job = 0; job < day.jobs().size(); job++) {
            if (!shipped[job]) {
                builder.addJob(service(day, windows, job));
            }
        }
        return builder.build();
    }

    private static VehicleImpl vehicle(WeekDay day, int shift) {
        var round = day.shifts().get(shift);
        var vehicle = VehicleImpl.Builder.newInstance(round.id())
                .setStartLocation(ANYWHERE)
                .setEarliestStart(round.start())
                .setLatestArrival(round.end())
                .setUserData(shift);
        for (int job = 0; job < day.jobs().size(); job++) {
            if (day.isAble(shift, job)) {
                vehicle.addSkill(skill(job));
            }
        }
        var within = day.breakWithin(shift);
        if (within != null) {
            vehicle.setBreak(Break.Builder.newInstance("break of " + round.id())
                    .setServiceTime(round.careworker().terms().breakLength())
                    .addTimeWindow(within.earliest(), within.latest())
                    .build());
        }
        return vehicle.build();
    }

    private static Service service(WeekDay day, StartWindows windows, int job) {
        return Service.Builder.newInstance(day.jobs().get(job).id())
                .setLocation(Location.newInstance(job + 1))
                .setServiceTime(day.visit(job).length())
                .addTimeWindow(windows.opens(job), windows.closes(job))
                .addRequiredSkill(skill(job))
                .setPriority(day.priority(job))
                .build();
    }

    private static Shipment shipment(WeekDay day, StartWindows windows, int first, int second) {
        return Shipment.Builder.newInstance(day.jobs().get(first).id())
                .setPickupLocation(Location.newInstance(first + 1))
                .setPickupServiceTime(day.visit(first).length())
                .setPickupTimeWindow(TimeWindow.newInstance(windows.opens(first), windows.closes(first)))
                .setDeliveryLocation(Location.newInstance(second + 1))
                .setDeliveryServiceTime(day.visit(second).length())
                .setDeliveryTimeWindow(TimeWindow.newInstance(windows.opens(second), windows.closes(second)))
                .addRequiredSkill(skill(first))
                .addRequiredSkill(skill(second))
                .setPriority(Math.min(day.priority(first), day.priority(second)))
                .build();
    }

    /** What a careworker must be to do this one job; those who may do it have it. */
    private static String skill(int job) {
        return "job " + job;
    }
}
