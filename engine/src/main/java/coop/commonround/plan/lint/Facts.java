package coop.commonround.plan.lint;

import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.PlannedClient;
import coop.commonround.rule.planning.PlannedLink;
import coop.commonround.rule.planning.PlannedRound;
import coop.commonround.rule.planning.PlannedVisit;
import coop.commonround.rule.planning.WorkedDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What one match of a rule is about, by kind. */
final class Facts {
    final Set<PlannedAttendance> attendances = new LinkedHashSet<>();
    final Set<PlannedVisit> visits = new LinkedHashSet<>();
    final Set<PlannedLink> links = new LinkedHashSet<>();
    final Set<PlannedRound> rounds = new LinkedHashSet<>();
    final Set<PlannedCareworker> careworkers = new LinkedHashSet<>();
    final Set<PlannedClient> clients = new LinkedHashSet<>();
    final List<WorkedDay> days = new ArrayList<>();

    private Facts() {}

    static Facts of(Collection<?> facts) {
        var sorted = new Facts();
        facts.forEach(sorted::add);
        return sorted;
    }

    private void add(Object fact) {
        if (fact instanceof PlannedAttendance attendance) {
            attendances.add(attendance);
        } else if (fact instanceof PlannedVisit visit) {
            visits.add(visit);
        } else if (fact instanceof PlannedLink link) {
            links.add(link);
        } else if (fact instanceof PlannedRound round) {
            rounds.add(round);
        } else if (fact instanceof PlannedCareworker careworker) {
            careworkers.add(careworker);
        } else if (fact instanceof PlannedClient client) {
            clients.add(client);
        } else if (fact instanceof WorkedDay day) {
            days.add(day);
        } else if (fact instanceof Collection<?> several) {
            several.forEach(this::add);
        }
    }

    /** The visits it is about, those of attendances and links among them. */
    Set<PlannedVisit> allVisits() {
        var all = new LinkedHashSet<>(visits);
        attendances.forEach(each -> all.add(each.visit()));
        for (var link : links) {
            all.add(link.first());
            all.add(link.second());
        }
        return all;
    }
}
