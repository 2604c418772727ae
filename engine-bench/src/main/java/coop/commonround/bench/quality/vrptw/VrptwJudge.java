package coop.commonround.bench.quality.vrptw;

import coop.commonround.bench.quality.contest.Judge;
import coop.commonround.bench.quality.contest.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The objective of the DIMACS challenge of 2022: total distance and nothing else. Windows bound the start of service;
 * windows, capacity, the depot's closing time and the number of vehicles are hard, and every customer is served.
 */
public final class VrptwJudge implements Judge<VrptwInstance, Routes> {
    @Override
    public Verdict judge(VrptwInstance instance, Routes solution) {
        var faults = new ArrayList<String>();
        var visited = new int[instance.stops().size()];
        long distance = 0;
        for (var route : solution.routes()) {
            distance += drive(instance, route, visited, faults);
        }
        int uncovered = 0;
        for (int stop = 1; stop < visited.length; stop++) {
            if (visited[stop] == 0) {
                uncovered++;
            } else if (visited[stop] > 1) {
                faults.add("stop %d is served %d times".formatted(stop, visited[stop]));
            }
        }
        if (uncovered > 0) {
            faults.add(uncovered + " stops are not served");
        }
        if (solution.routes().size() > instance.vehicles()) {
            faults.add("%d routes for %d vehicles".formatted(solution.routes().size(), instance.vehicles()));
        }
        return Verdict.of(BigDecimal.valueOf(distance, 1), faults, uncovered);
    }

    private static long drive(VrptwInstance instance, List<Integer> route, int[] visited, List<String> faults) {
        long distance = 0;
        long load = 0;
        long time = instance.depot().ready();
        int at = 0;
        for (int next : route) {
            var stop = instance.stops().get(next);
            visited[next]++;
            load += stop.demand();
            int leg = instance.distance(at, next);
            distance += leg;
            time = Math.max(time + leg, stop.ready());
            if (time > stop.due()) {
                faults.add("stop %d is served %d tenths late".formatted(next, time - stop.due()));
            }
            time += stop.service();
            at = next;
        }
        int home = instance.distance(at, 0);
        if (time + home > instance.depot().due()) {
            faults.add("a route that ends at stop %d is back %d tenths late"
                    .formatted(at, time + home - instance.depot().due()));
        }
        if (load > instance.capacity()) {
            faults.add("a route that ends at stop %d carries %d of %d".formatted(at, load, instance.capacity()));
        }
        return distance + home;
    }
}
