package coop.commonround.cli;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.ClientId;
import coop.commonround.model.Compatibility;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shows who meets whom on trial, so that somebody asks both how they get on. */
final class Trials {
    private Trials() {}

    /** A note for each pair on trial that meets in a roster. */
    static List<Issue> in(Problem problem, Roster roster) {
        var met = met(problem, roster);
        return problem.compatibilities().stream()
                .filter(wish -> wish.rule() == Compatibility.Rule.TRIAL)
                .filter(wish -> met.getOrDefault(wish.client(), Set.of()).contains(wish.careworker()))
                .map(wish -> Issue.note(
                        new Where.Thing("client", wish.client().text()),
                        "careworker " + wish.careworker() + " comes on trial until " + wish.until()
                                + "; ask both how they get on"))
                .toList();
    }

    private static Map<ClientId, Set<CareworkerId>> met(Problem problem, Roster roster) {
        var clients = new HashMap<VisitId, ClientId>();
        for (Visit visit : problem.visits()) {
            clients.put(visit.id(), visit.client());
        }
        var met = new HashMap<ClientId, Set<CareworkerId>>();
        for (var round : roster.rounds()) {
            for (var attendance : round.attendances()) {
                met.computeIfAbsent(clients.get(attendance.visit()), client -> new HashSet<>())
                        .add(round.careworker());
            }
        }
        return met;
    }
}
