package coop.commonround.plan;

import coop.commonround.model.LeftOut;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedVisit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A visit that nobody, or not everybody it needs, goes to.
 *
 * @param careworkers how many are missing, above zero
 */
record Missing(PlannedVisit visit, int careworkers) {
    /** By visit. */
    static List<Missing> of(Stream<PlannedAttendance> notMade) {
        var missing = new TreeMap<String, Missing>();
        notMade.forEach(each -> missing.merge(
                each.visit().visit().id().text(),
                new Missing(each.visit(), 1),
                (some, more) -> new Missing(some.visit, some.careworkers + 1)));
        return List.copyOf(missing.values());
    }

    /** Whether it is an optional visit to which nobody at all goes, and so not uncovered. */
    boolean isLeftOut() {
        return visit.isOptional() && careworkers == visit.visit().needs().careworkers();
    }

    /** Those that are left out, at their price. */
    static List<LeftOut> leftOut(List<Missing> missing) {
        var leftOut = new ArrayList<LeftOut>();
        for (var each : missing) {
            var price = each.visit.visit().booking().leftOutPrice();
            if (price != null && each.isLeftOut()) {
                leftOut.add(new LeftOut(each.visit.visit().id(), price));
            }
        }
        return leftOut;
    }
}
