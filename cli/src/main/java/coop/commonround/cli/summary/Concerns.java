package coop.commonround.cli.summary;

import coop.commonround.cost.ledger.GroupBy;
import coop.commonround.cost.ledger.Statement;
import coop.commonround.cost.ledger.StatementRow;
import coop.commonround.model.ClientId;
import coop.commonround.model.Problem;
import coop.commonround.model.Rag;
import coop.commonround.model.Roster;
import coop.commonround.model.Uncovered;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitId;
import coop.commonround.plan.Fairness;
import coop.commonround.plan.RuleScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what a coordinator should look at first: broken law, then uncovered visits that may do harm, then the worst of
 * each other kind.
 */
record Concerns(Problem problem, Roster roster, List<RuleScore> scores, Statement statement, Fairness fairness) {

    List<Concern> worst(int most) {
        var uncovered = uncovered();
        var dangerous =
                uncovered.stream().filter(visit -> visit.rag() == Rag.RED).toList();
        var other = uncovered.stream().filter(visit -> visit.rag() != Rag.RED).toList();
        var all = new ArrayList<Concern>();
        brokenRules().forEach(all::add);
        dangerous.stream().map(this::of).forEach(all::add);
        other.stream().limit(1).map(this::of).forEach(all::add);
        contractLineAtALoss().ifPresent(all::add);
        clientOverCap().ifPresent(all::add);
        visitAtALoss().ifPresent(all::add);
        new Delays(problem, roster).concerns().forEach(all::add);
        new Unfairness(fairness, scores).concerns().forEach(all::add);
        other.stream().skip(1).map(this::of).forEach(all::add);
        return all.stream().limit(most).toList();
    }

    private Stream<Concern> brokenRules() {
        return scores.stream()
                .filter(score -> score.hard() > 0 && !score.breaches().isEmpty())
                .map(score -> {
                    var worst = score.breaches().get(0);
                    var ids = worst.about().isEmpty() ? "the roster" : String.join(", ", worst.about());
                    var text = "breaks the rule " + score.rule() + " by " + worst.hard() + "; see what that rule asks";
                    return new Concern("rule", ids, text, "");
                });
    }

    private List<Visit> uncovered() {
        Map<VisitId, Visit> visits =
                problem.visits().stream().collect(Collectors.toMap(Visit::id, Function.identity()));
        return roster.uncovered().stream()
                .map(each -> visits.get(each.visit()))
                .sorted(Comparator.comparing(Visit::rag)
                        .thenComparing(visit -> !visit.timeCritical())
                        .thenComparing(Visit::contactTime, Comparator.reverseOrder())
                        .thenComparing(Visit::id))
                .toList();
    }

    private Concern of(Visit visit) {
        var uncovered = roster.uncovered().stream()
                .filter(each -> each.visit().equals(visit.id()))
                .findFirst();
        return new Concern(
                "uncovered",
                "visit " + visit.id(),
                "(" + Words.told(visit) + ") is uncovered: "
                        + uncovered.map(Uncovered::reason).orElse(""),
                uncovered.map(Uncovered::nearestMiss).orElse(""));
    }

    private Optional<Concern> contractLineAtALoss() {
        return atALoss(GroupBy.CONTRACT_LINE).map(row -> concern("contract line " + row.key(), row));
    }

    private Optional<Concern> visitAtALoss() {
        return atALoss(GroupBy.VISIT).map(row -> concern("visit " + row.key(), row));
    }

    private Optional<StatementRow> atALoss(GroupBy group) {
        return statement.by(group).stream()
                .filter(row -> !row.key().equals(GroupBy.NONE))
                .filter(row -> row.margin().isNegative())
                .min(Comparator.comparing(StatementRow::margin));
    }

    private static Concern concern(String about, StatementRow row) {
        var text = "loses " + row.margin().negated() + ": billed " + row.income() + ", cost " + row.cost();
        return new Concern("loss", about, text, "");
    }

    private Optional<Concern> clientOverCap() {
        record Crowd(ClientId client, int faces, int cap) {}
        var met = Continuity.met(problem, roster);
        return problem.clients().stream()
                .flatMap(client -> {
                    var cap = Continuity.cap(problem, client);
                    var faces = met.get(client.id());
                    return cap == null || faces == null || faces.size() <= cap
                            ? Stream.of()
                            : Stream.of(new Crowd(client.id(), faces.size(), cap));
                })
                .min(Comparator.comparingInt((Crowd crowd) -> crowd.cap() - crowd.faces())
                        .thenComparing(Crowd::client))
                .map(crowd -> new Concern(
                        "continuity",
                        "client " + crowd.client(),
                        "meets " + crowd.faces() + " careworkers; " + crowd.cap() + " at most are right",
                        ""));
    }
}
