package coop.commonround.bench.quality.vrptw;

import coop.commonround.base.Check;
import java.util.List;

/**
 * An instance of Solomon or of Gehring and Homberger. Times and distances are tenths of the file's unit.
 *
 * @param vehicles how many routes there may be
 * @param capacity of each vehicle
 * @param stops the depot, then the customers, by number
 */
public record VrptwInstance(String name, int vehicles, int capacity, List<Stop> stops) {
    /**
     * A place to go to.
     *
     * @param x of the file
     * @param y of the file
     * @param demand what it takes of a vehicle's capacity
     * @param ready the earliest start of service, in tenths
     * @param due the latest start of service, in tenths; of the depot, the latest return
     * @param service how long service takes, in tenths
     */
    public record Stop(int x, int y, int demand, int ready, int due, int service) {}

    public VrptwInstance {
        stops = List.copyOf(stops);
        Check.that(!stops.isEmpty(), "%s has no depot", name);
        Check.that(vehicles > 0, "%s: vehicles (%s) must be above zero", name, vehicles);
    }

    public Stop depot() {
        return stops.get(0);
    }

    /** Tenths from one stop to another, and as many tenths of time: the straight line, truncated. */
    public int distance(int from, int to) {
        long x = (long) stops.get(from).x() - stops.get(to).x();
        long y = (long) stops.get(from).y() - stops.get(to).y();
        long square = 100 * (x * x + y * y);
        long root = (long) Math.sqrt((double) square);
        while (root * root > square) {
            root--;
        }
        while ((root + 1) * (root + 1) <= square) {
            root++;
        }
        return (int) root;
    }
}
