package coop.commonround.cli.independent;

import coop.commonround.cli.independent.Work.Visit;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Care that nobody gives, optional visits that are left out, and double-ups that one makes alone. */
record CarePrices(PricedWeek week, Charges charges) {
    void charge() {
        var going = week.roster().byVisit();
        for (var visit : week.folder().visits().values()) {
            int attendances = going.getOrDefault(visit.id(), List.of()).size();
            if (attendances == 1 && visit.alone() != null) {
                charges.add("gone-single", week.price("double_ups.gone_single", "12.00"));
            }
            if (attendances == 0 && !visit.isCancelled()) {
                missed(visit);
            }
        }
    }

    private void missed(Visit visit) {
        if (visit.isOptional()) {
            charges.add(
                    "left-out",
                    new BigDecimal(
                            week.visits().get(visit.id()).text("left_out_price").replace("£", "")));
        }
        if (!visit.isOptional() || isOwed(visit)) {
            charges.times(
                    "uncovered", visit.careworkers() * visit.length().toMinutes() * weight(visit), BigDecimal.ONE);
        }
    }

    private int weight(Visit visit) {
        var rag = week.visits().get(visit.id()).word("rag", "amber");
        return visit.isTimeCritical() || rag.equals("red") ? 9 : rag.equals("green") ? 1 : 3;
    }

    /** Whether another is made that it is bound to, round about or at once. */
    private boolean isOwed(Visit visit) {
        Set<String> bound = new HashSet<>(Set.of(visit.id()));
        for (boolean grows = true; grows; ) {
            grows = false;
            for (var link : week.rows("visit_links.csv")) {
                var ends = List.of(link.text("first_visit_id"), link.text("second_visit_id"));
                if (link.isYes("both_or_neither", false) && ends.stream().anyMatch(bound::contains)) {
                    grows |= bound.addAll(ends);
                }
            }
        }
        return bound.stream().anyMatch(week.roster().named()::contains);
    }
}
