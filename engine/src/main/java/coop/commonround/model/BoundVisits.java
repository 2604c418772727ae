package coop.commonround.model;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Which visits are made all together or not at all, by links that say both or neither; immutable. */
public final class BoundVisits {
    private final Map<VisitId, VisitId> leader;

    private BoundVisits(Map<VisitId, VisitId> leader) {
        this.leader = leader;
    }

    /** Those of a problem; a cancelled visit binds nobody. */
    public static BoundVisits of(Problem problem) {
        var rostered = problem.visits().stream()
                .filter(Visit::isToBeRostered)
                .map(Visit::id)
                .collect(Collectors.toSet());
        var leader = new HashMap<VisitId, VisitId>();
        for (var link : problem.links()) {
            if (link.isBothOrNeither() && rostered.contains(link.first()) && rostered.contains(link.second())) {
                join(leader, link.first(), link.second());
            }
        }
        return new BoundVisits(leader);
    }

    /** Puts the two and all bound to them under the least of their ids. */
    private static void join(Map<VisitId, VisitId> leader, VisitId first, VisitId second) {
        var one = leader.getOrDefault(first, first);
        var other = leader.getOrDefault(second, second);
        var least = one.compareTo(other) <= 0 ? one : other;
        leader.put(first, least);
        leader.put(second, least);
        leader.replaceAll((visit, itsLeader) -> itsLeader.equals(one) || itsLeader.equals(other) ? least : itsLeader);
    }

    /** The same id for all visits that are bound together, itself for one that is bound to none. */
    public VisitId leaderOf(VisitId visit) {
        return leader.getOrDefault(visit, visit);
    }
}
