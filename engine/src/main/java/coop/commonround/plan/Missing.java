package coop.commonround.plan;

import coop.commonround.model.LeftOut;
import coop.commonround.model.VisitId;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedVisit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A visit that nobody, or not everybody it needs, goes to.
 *
 * @param careworkers how many are missing, above zero
 * @param isAnotherMade whether another visit is made that it is bound to
 */
record Missing(PlannedVisit visit, int careworkers, boolean isAnotherMade) {
    /** By visit. */
    static List<Missing> of(List<PlannedAttendance> attendances, Predicate<PlannedAttendance> isMade) {
        var made = attendances.stream()
                .filter(isMade)
                .map(each -> each.visit())
                .distinct()
                .collect(Collectors.groupingBy(PlannedVisit::boundTo));
        var goneSingle = attendances.stream()
                .filter(isMade)
                .map(PlannedAttendance::visit)
                .filter(PlannedVisit::isAlone)
                .map(PlannedVisit::whole)
                .collect(Collectors.toSet());
        var missing = new TreeMap<String, Missing>();
        attendances.stream()
                .filter(isMade.negate())
                .filter(each -> !each.visit().isAlone() && !goneSingle.contains(each.visit()))
                .forEach(each -> missing.merge(
                        each.visit().visit().id().text(),
                        new Missing(each.visit(), 1, isAnotherOf(made, each.visit())),
                        (some, more) -> new Missing(some.visit, some.careworkers + 1, some.isAnotherMade)));
        return List.copyOf(missing.values());
    }

    private static boolean isAnotherOf(Map<VisitId, List<PlannedVisit>> made, PlannedVisit visit) {
        return made.getOrDefault(visit.boundTo(), List.of()).stream().anyMatch(other -> other != visit);
    }

    /** Whether it is an optional visit to which nobody at all goes, nor to any it is bound to, and so not uncovered. */
    boolean isLeftOut() {
        return !isAnotherMade
                && visit.isOptional()
                && careworkers == visit.visit().needs().careworkers();
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
