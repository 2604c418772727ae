package coop.commonround.plan;

import static java.util.Objects.requireNonNull;

import ai.timefold.solver.core.api.score.analysis.ConstraintAnalysis;
import ai.timefold.solver.core.api.score.analysis.MatchAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.DefaultConstraintJustification;
import coop.commonround.base.Money;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.rule.RuleWeights;
import coop.commonround.rule.planning.PlannedLink;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.travel.TravelTimes;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges any roster by every rule, also one made elsewhere; its own times are kept. */
public final class Scoring {
    private static final Comparator<RuleScore> LAW_FIRST = Comparator.comparing((RuleScore score) -> score.hard() == 0)
            .thenComparing(score -> score.medium() == 0)
            .thenComparing(RuleScore::price, Comparator.reverseOrder())
            .thenComparing(RuleScore::rule);
    private static final Comparator<RuleScore.Breach> WORST_FIRST = Comparator.comparingLong(
                    (RuleScore.Breach breach) -> -breach.hard())
            .thenComparingLong(breach -> -breach.medium())
            .thenComparing(RuleScore.Breach::price, Comparator.reverseOrder())
            .thenComparing(breach -> String.join(";", breach.about()));

    private final TravelTimes travel;

    private Scoring(TravelTimes travel) {
        this.travel = requireNonNull(travel, "travel");
    }

    public static Scoring using(TravelTimes travel) {
        return new Scoring(travel);
    }

    /**
     * What the rules make of a roster: those that have something to say, law first.
     *
     * @throws IllegalArgumentException if it names a visit or a shift that the problem does not have
     */
    public List<RuleScore> score(Problem problem, Roster roster) {
        return scoresOf(problem, roster, null);
    }

    List<RuleScore> scoresOf(Problem problem, Roster roster, @Nullable Class<? extends ConstraintProvider> ownRules) {
        var planned = PlannedRoster.of(problem, travel, roster).weighedBy(RuleWeights.of(problem.policy()));
        var analysis = OwnTimes.analyse(planned, SolverSetup.scoring(ownRules));
        return analysis.constraintMap().values().stream()
                .filter(rule -> !rule.score().isZero())
                .map(Scoring::scoreOf)
                .sorted(LAW_FIRST)
                .toList();
    }

    private static RuleScore scoreOf(ConstraintAnalysis<HardMediumSoftLongScore> rule) {
        var score = rule.score();
        return new RuleScore(
                rule.constraintName(),
                -score.hardScore(),
                -score.mediumScore(),
                Money.thousandthsOfPenny(-score.softScore()),
                requireNonNull(rule.matches()).stream()
                        .map(Scoring::breachOf)
                        .sorted(WORST_FIRST)
                        .toList());
    }

    private static RuleScore.Breach breachOf(MatchAnalysis<HardMediumSoftLongScore> match) {
        var facts = match.justification() instanceof DefaultConstraintJustification justification
                ? justification.getFacts().stream().flatMap(Scoring::named)
                : Stream.of(match.justification().toString());
        return new RuleScore.Breach(
                facts.toList(),
                -match.score().hardScore(),
                -match.score().mediumScore(),
                Money.thousandthsOfPenny(-match.score().softScore()));
    }

    /** The ids in a fact: planning objects print theirs; sums such as days worked have none. */
    private static Stream<String> named(Object fact) {
        if (fact instanceof PlannedLink link) {
            return Stream.of(link.first().toString(), link.second().toString());
        }
        if (fact instanceof List<?> several) {
            return several.stream().flatMap(Scoring::named);
        }
        return fact.getClass().isRecord() || fact instanceof Number ? Stream.of() : Stream.of(fact.toString());
    }
}
