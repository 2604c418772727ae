package coop.commonround.cli.summary;

import coop.commonround.base.CivilTime;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.RuleId;
import coop.commonround.plan.RuleScore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who works most evenings and weekends, where the rules find them shared unevenly. */
record Unfairness(Roster roster, Problem problem, List<RuleScore> scores) {

    List<Concern> concerns() {
        var evening = problem.policy().limits().eveningFrom();
        return Stream.of(
                        worst(
                                RuleId.FAIR_EVENINGS,
                                "evenings",
                                end -> CivilTime.timeOf(end).isAfter(evening)),
                        worst(
                                RuleId.FAIR_WEEKENDS,
                                "days of weekends",
                                end -> CivilTime.isWeekend(CivilTime.dateOf(end))))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Concern> worst(RuleId rule, String what, Predicate<Instant> counts) {
        if (scores.stream().noneMatch(score -> score.rule().equals(rule.text()))) {
            return Optional.empty();
        }
        Map<CareworkerId, Set<LocalDate>> days = new TreeMap<>();
        for (var round : roster.rounds()) {
            for (var attendance : round.attendances()) {
                if (counts.test(attendance.end())) {
                    days.computeIfAbsent(round.careworker(), id -> new TreeSet<>())
                            .add(CivilTime.dateOf(attendance.end()));
                }
            }
        }
        int all = days.values().stream().mapToInt(Set::size).sum();
        return days.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<CareworkerId, Set<LocalDate>> entry) ->
                                entry.getValue().size())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(entry -> new Concern(
                        "fairness",
                        "careworker " + entry.getKey(),
                        "works " + entry.getValue().size() + " of " + all + " " + what + ", above a fair share",
                        ""));
    }
}
