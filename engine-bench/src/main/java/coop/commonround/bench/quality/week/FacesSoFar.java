package coop.commonround.bench.quality.week;

import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.PlannedClient;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whom clients have met on the days planned so far: how a solver that knows one day only can be told of continuity. */
final class FacesSoFar {
    private final Map<PlannedClient, Set<PlannedCareworker>> met = new HashMap<>();

    void add(PlannedClient client, PlannedCareworker careworker) {
        met.computeIfAbsent(client, none -> new HashSet<>()).add(careworker);
    }

    /** What it costs, in thousandths of a penny, if this careworker goes there next. */
    long priceOf(PlannedClient client, PlannedCareworker careworker) {
        var known = met.getOrDefault(client, Set.of());
        if (known.contains(careworker)) {
            return 0;
        }
        var terms = client.terms();
        var cap = client.cap();
        return (client.isFamiliarWith(careworker) ? 0 : terms.newFace())
                + (known.isEmpty() ? 0 : terms.newFaceInPeriod())
                + (cap != null && known.size() >= cap ? terms.overCap() : 0);
    }
}
