package coop.commonround.rule.planning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Which visits wait for which, by the links of a problem.
 *
 * <p>Visits whose links contradict each other in a circle would never start. So the link that would close a circle pushes
 * nobody's start; its rule sees to it that not all those visits are made.
 */
final class LinkOrder {
    private final Map<PlannedVisit, List<PlannedVisit>> waiting = new HashMap<>();

    /** Notes that the second waits for the first; false if the first already waits for the second, directly or round about. */
    boolean add(PlannedVisit first, PlannedVisit second) {
        if (waitsFor(first, second)) {
            return false;
        }
        waiting.computeIfAbsent(first, visit -> new ArrayList<>(2)).add(second);
        return true;
    }

    private boolean waitsFor(PlannedVisit visit, PlannedVisit other) {
        var seen = new HashSet<PlannedVisit>();
        var open = new ArrayDeque<PlannedVisit>(List.of(other));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (next.equals(visit)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(waiting.getOrDefault(next, List.of()));
            }
        }
        return false;
    }
}
