package coop.commonround.cli.scenario;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.cli.independent.IndependentChecker;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.RuleId;
import coop.commonround.plan.RuleScore;
import coop.commonround.plan.Scoring;
import coop.commonround.rule.DrawnVerdict;
import coop.commonround.rule.RuleDrawing;
import coop.commonround.rule.Scenario;
import coop.commonround.search.KernelVerdict;
import coop.commonround.search.cells.Amount;
import coop.commonround.travel.TravelTimes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * One law, three readers: what keeps a rule and what breaks it is the same to constraint, kernel and checker. What a rule with a
 * price charges is the same to constraint and kernel, to the thousandth of a penny; the checker, which knows the law alone, finds
 * nothing amiss there.
 */
class ThreeReadersTest {
    /** What the checker calls otherwise: it takes a careworker's rounds together. */
    private static final Map<String, String> ON_PAPER = Map.of("rounds-apart", "overlap");

    @TempDir
    private Path place;

    @Test
    void everyRuleIsDrawnFromBothSides() throws IOException {
        var drawn = RuleDrawing.all();
        assertThat(drawn.stream().map(RuleDrawing::rule).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(RuleId.values()).map(RuleId::text).toList());
        for (var file : drawn) {
            assertThat(file.cases().stream().map(each -> each.verdict().isKept()))
                    .as(file.file())
                    .contains(true, false);
        }
    }

    @TestFactory
    Stream<DynamicContainer> allReadAlike() throws IOException {
        return RuleDrawing.all().stream()
                .map(drawing -> DynamicContainer.dynamicContainer(
                        drawing.file(),
                        drawing.cases().stream()
                                .map(each ->
                                        DynamicTest.dynamicTest(each.name(), () -> readAlike(drawing.rule(), each)))));
    }

    private void readAlike(String rule, RuleDrawing.Case each) throws IOException {
        var problem = each.scenario().problem();
        var roster = each.scenario().roster();
        var scores = Scoring.using(TravelTimes.of(problem)).score(problem, roster);
        var law = scores.stream()
                .filter(score -> score.hard() > 0)
                .map(RuleScore::rule)
                .toList();
        var kernel = KernelVerdict.objections(problem, roster);
        var checked = checked(each.scenario());
        if (each.verdict().isLawful()) {
            assertThat(law).as("constraints").isEmpty();
            assertThat(kernel).as("kernel").isEmpty();
            assertThat(checked).as("checker").isEmpty();
            var asDrawn = amountOf(each.verdict());
            assertThat(streamed(scores, rule)).as("constraint").isEqualTo(asDrawn);
            assertThat(priced(problem, roster, rule)).as("kernel").isEqualTo(asDrawn);
        } else {
            assertThat(law).as("constraints").containsExactly(rule);
            assertThat(kernel).as("kernel").isNotEmpty();
            assertThat(checked.stream().map(ThreeReadersTest::ruleOf).collect(toSet()))
                    .as("checker: %s", checked)
                    .containsExactly(onPaper(rule));
        }
    }

    private static Amount amountOf(DrawnVerdict drawn) {
        return new Amount(0, drawn.weighedMinutes(), drawn.price().thousandthsOfPenny());
    }

    private static Amount streamed(List<RuleScore> scores, String rule) {
        return scores.stream()
                .filter(score -> score.rule().equals(rule))
                .map(score ->
                        new Amount(score.hard(), score.medium(), score.price().thousandthsOfPenny()))
                .reduce(Amount.NOTHING, Amount::plus);
    }

    private static Amount priced(Problem problem, Roster roster, String rule) {
        return KernelVerdict.byRule(problem, roster)
                .getOrDefault(RuleId.find(rule).orElseThrow(), Amount.NOTHING);
    }

    private List<String> checked(Scenario drawn) throws IOException {
        var folder = Files.createTempDirectory(place, "drawn");
        ScenarioFolder.write(drawn.problem(), drawn.roster(), folder);
        return IndependentChecker.check(folder, folder);
    }

    /** What the checker calls a rule. */
    static String onPaper(String rule) {
        return ON_PAPER.getOrDefault(rule, rule);
    }

    /** The rule in what the checker says. */
    static String ruleOf(String breach) {
        return breach.substring(0, breach.indexOf(':'));
    }
}
