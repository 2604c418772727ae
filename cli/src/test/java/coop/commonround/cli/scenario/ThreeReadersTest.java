package coop.commonround.cli.scenario;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.commonround.cli.independent.IndependentChecker;
import coop.commonround.cli.independent.IndependentPrices;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.RuleId;
import coop.commonround.plan.RuleScore;
import coop.commonround.plan.Scoring;
import coop.commonround.rule.DrawnVerdict;
import coop.commonround.rule.RuleDrawing;
import coop.commonround.search.KernelVerdict;
import coop.commonround.search.cells.Amount;
import coop.commonround.travel.TravelTimes;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * One law, three readers: what keeps a rule and what breaks it is the same to constraint, kernel and checker. What a rule with a
 * price charges is the same to all of them, to the thousandth of a penny.
 */
class ThreeReadersTest {
    /** Miles are counted in whole metres, and money in thousandths of a penny; on paper nothing is rounded. */
    private static final BigDecimal A_TENTH_OF_A_PENNY = new BigDecimal("0.001");

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
        var folder = Files.createTempDirectory(place, "drawn");
        ScenarioFolder.write(each.scenario(), each.lines().lines().toList(), folder);
        var checked = IndependentChecker.check(folder, folder);
        if (each.verdict().isLawful()) {
            assertThat(law).as("constraints").isEmpty();
            assertThat(kernel).as("kernel").isEmpty();
            assertThat(checked).as("checker").isEmpty();
            var asDrawn = amountOf(each.verdict());
            assertThat(streamed(scores, rule)).as("constraint").isEqualTo(asDrawn);
            assertThat(priced(problem, roster, rule)).as("kernel").isEqualTo(asDrawn);
            if (RuleId.find(rule).orElseThrow().level() != RuleId.Level.HARD) {
                var onPaper = IndependentPrices.of(folder, folder).of(rule);
                assertThat(onPaper).as("on paper").isCloseTo(amountOnPaper(each.verdict()), within(A_TENTH_OF_A_PENNY));
            }
        } else {
            assertThat(law).as("constraints").containsExactly(rule);
            assertThat(kernel).as("kernel").isNotEmpty();
            assertThat(checked.stream().map(IndependentChecker::ruleOf).collect(toSet()))
                    .as("checker: %s", checked)
                    .containsExactly(IndependentChecker.nameOf(rule));
        }
    }

    private static BigDecimal amountOnPaper(DrawnVerdict drawn) {
        return drawn.price().pounds().add(BigDecimal.valueOf(drawn.weighedMinutes()));
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
}
