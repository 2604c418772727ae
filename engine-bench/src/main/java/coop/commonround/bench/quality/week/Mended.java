package coop.commonround.bench.quality.week;

import static java.util.stream.Collectors.groupingBy;

import coop.commonround.base.CivilTime;
import coop.commonround.model.Attendance;
import coop.commonround.model.Roster;
import coop.commonround.model.Round;
import coop.commonround.model.Uncovered;
import coop.commonround.model.VisitId;
import coop.commonround.plan.RuleScore;
import coop.commonround.plan.Scoring;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A roster without the visits that break hard rules in it: what a solver could not be told costs it visits, not its place in
 * the contest.
 *
 * <p>Each breach takes out the last visit it names; one that names only a careworker takes out the
 * shortest visit within a day of that careworker's.
 */
final class Mended {
    private final WeekInstance instance;
    private final RoundMaker maker;

    Mended(WeekInstance instance, RoundMaker maker) {
        this.instance = instance;
        this.maker = maker;
    }

    /** The roster with visits taken out until no hard rule is broken. */
    Roster lawful(Roster made) {
        var roster = made;
        while (true) {
            var culprits = culprits(roster);
            if (culprits.isEmpty()) {
                return roster;
            }
            roster = without(roster, culprits);
        }
    }

    private Set<VisitId> culprits(Roster roster) {
        var culprits = new HashSet<VisitId>();
        for (var rule : Scoring.using(instance.travel()).score(instance.problem(), roster)) {
            for (var breach : rule.breaches()) {
                if (breach.hard() > 0) {
                    culprits.add(culprit(roster, breach, culprits));
                }
            }
        }
        return culprits;
    }

    private VisitId culprit(Roster roster, RuleScore.Breach breach, Set<VisitId> alreadyOut) {
        for (int i = breach.about().size() - 1; i >= 0; i--) {
            var visit = new VisitId(breach.about().get(i).replaceFirst("#\\d+$", ""));
            if (maker.isVisit(visit)) {
                return visit;
            }
        }
        return breach.about().stream()
                .flatMap(id -> shortest(roster, id, alreadyOut).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a breach of nobody knows what: " + breach));
    }

    /** The shortest visit within the busiest day, and first of those days that hold no break. */
    private Optional<VisitId> shortest(Roster roster, String careworker, Set<VisitId> alreadyOut) {
        var days = roster.rounds().stream()
                .filter(round -> round.careworker().text().equals(careworker))
                .flatMap(round -> round.attendances().stream())
                .filter(each -> !alreadyOut.contains(each.visit()))
                .collect(groupingBy(each -> CivilTime.dateOf(each.start())));
        return days.values().stream()
                .max(Comparator.comparing((List<Attendance> day) -> !holdsBreak(day))
                        .thenComparing(List::size))
                .flatMap(day -> inner(day).stream().min(Comparator.comparing(Attendance::length)))
                .map(Attendance::visit);
    }

    private boolean holdsBreak(List<Attendance> day) {
        var length = instance.problem().policy().limits().breakLength();
        return day.stream().anyMatch(each -> each.waiting().compareTo(length) >= 0);
    }

    /** Without the first and the last where there are others: what goes in between leaves a gap. */
    private static List<Attendance> inner(List<Attendance> day) {
        var inOrder =
                day.stream().sorted(Comparator.comparing(Attendance::start)).toList();
        return inOrder.size() > 2 ? inOrder.subList(1, inOrder.size() - 1) : inOrder;
    }

    private Roster without(Roster roster, Set<VisitId> out) {
        var rounds = new ArrayList<Round>();
        for (var round : roster.rounds()) {
            var kept = round.attendances().stream()
                    .filter(each -> !out.contains(each.visit()))
                    .map(each -> new RoundMaker.Start(each.visit(), each.start()))
                    .toList();
            if (!kept.isEmpty()) {
                rounds.add(maker.round(round.shift(), kept));
            }
        }
        var uncovered = new ArrayList<>(roster.uncovered().stream()
                .filter(each -> !out.contains(each.visit()))
                .toList());
        out.forEach(visit ->
                uncovered.add(new Uncovered(visit, maker.visit(visit).needs().careworkers(), "breaks a rule", "")));
        return new Roster(rounds, List.copyOf(uncovered));
    }
}
