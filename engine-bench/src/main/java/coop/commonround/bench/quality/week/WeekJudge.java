package coop.commonround.bench.quality.week;

import static java.util.stream.Collectors.toSet;

import coop.commonround.base.Money;
import coop.commonround.bench.quality.contest.Judge;
import coop.commonround.bench.quality.contest.Verdict;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.ClientId;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.VisitId;
import coop.commonround.plan.RuleScore;
import coop.commonround.plan.Scoring;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the co-op's own rules make of a roster, as constraint streams and with the roster's own times: pounds of pay, mileage
 * and quality, and a pound for each minute of care left uncovered, three for amber and nine for red. Every hard rule is hard.
 */
public final class WeekJudge implements Judge<WeekInstance, Roster> {
    private static final BigDecimal POUNDS_AN_UNCOVERED_MINUTE = BigDecimal.ONE;

    @Override
    public Verdict judge(WeekInstance instance, Roster roster) {
        var scores = Scoring.using(instance.travel()).score(instance.problem(), roster);
        var price = scores.stream().map(RuleScore::price).collect(Money.sum());
        long minutes = scores.stream().mapToLong(RuleScore::medium).sum();
        var faults = scores.stream()
                .filter(score -> score.hard() > 0)
                .map(score -> "%s is broken by %d".formatted(score.rule(), score.hard()))
                .toList();
        return new Verdict(
                price.pounds()
                        .add(POUNDS_AN_UNCOVERED_MINUTE.multiply(BigDecimal.valueOf(minutes)))
                        .setScale(2, RoundingMode.HALF_UP),
                faults,
                roster.uncovered().size(),
                faces(instance.problem(), roster));
    }

    /** Different careworkers a client, on average over the clients who are visited at all. */
    private static OptionalDouble faces(Problem problem, Roster roster) {
        Map<VisitId, ClientId> clients =
                problem.visits().stream().collect(Collectors.toMap(each -> each.id(), each -> each.client()));
        var met = new HashMap<ClientId, Set<CareworkerId>>();
        for (var round : roster.rounds()) {
            var visited = round.attendances().stream()
                    .map(attendance -> clients.get(attendance.visit()))
                    .collect(toSet());
            visited.forEach(client ->
                    met.computeIfAbsent(client, none -> new HashSet<>()).add(round.careworker()));
        }
        return met.values().stream().mapToInt(Collection::size).average();
    }
}
