package coop.commonround.plan.lint;

import coop.commonround.model.RuleId;
import coop.commonround.plan.lint.Finding.Severity;
import coop.commonround.plan.lint.Finding.Unit;
import coop.commonround.plan.lint.repair.Goal;
import coop.commonround.plan.lint.repair.Moved;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.PlannedRound;
import coop.commonround.rule.planning.PlannedVisit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A finding whose repair is still to be looked for.
 *
 * @param visits those it is about
 * @param careworkers those it is about
 * @param rounds those it is about
 * @param movable what may be put elsewhere to mend it
 * @param goal when it is mended; null if there is nothing to mend in the roster
 */
record Case(
        String id,
        Severity severity,
        Collection<PlannedVisit> visits,
        Collection<PlannedCareworker> careworkers,
        Collection<PlannedRound> rounds,
        long amount,
        Unit unit,
        String text,
        List<Moved> movable,
        @Nullable Goal goal) {

    /** Worst first: by severity, then in the order of the rules, then by amount. */
    static final Comparator<Case> WORST_FIRST = Comparator.comparing(Case::severity)
            .thenComparingInt(each -> orderOf(each.id))
            .thenComparing(Case::id)
            .thenComparing(Case::amount, Comparator.reverseOrder())
            .thenComparing(Case::text);

    static int orderOf(String id) {
        return RuleId.find(id).map(Enum::ordinal).orElse(Integer.MAX_VALUE);
    }

    /** About attendances: their visits, who makes them, and in which rounds. */
    static Case of(
            String id,
            Severity severity,
            Collection<PlannedAttendance> attendances,
            long amount,
            Unit unit,
            String text,
            List<Moved> movable,
            @Nullable Goal goal) {
        var made = attendances.stream().filter(PlannedAttendance::hasStart).toList();
        return new Case(
                id,
                severity,
                attendances.stream().map(PlannedAttendance::visit).toList(),
                made.stream().map(PlannedAttendance::careworker).toList(),
                made.stream().map(PlannedAttendance::rounded).toList(),
                amount,
                unit,
                text,
                movable,
                goal);
    }

    Finding finding(Remedy remedy) {
        return new Finding(
                id,
                severity,
                visits.stream().map(each -> each.visit().id()).toList(),
                careworkers.stream().map(PlannedCareworker::id).toList(),
                rounds.stream().map(each -> each.shift().id()).toList(),
                amount,
                unit,
                text,
                remedy);
    }

    /** Whether it is about one of these visits. */
    boolean isAbout(Set<PlannedVisit> some) {
        return new HashSet<>(visits).removeAll(some);
    }
}
