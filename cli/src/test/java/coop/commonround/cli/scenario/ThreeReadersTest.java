package coop.commonround.cli.scenario;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.cli.independent.IndependentChecker;
import coop.commonround.model.RuleId;
import coop.commonround.plan.RuleScore;
import coop.commonround.plan.Scoring;
import coop.commonround.search.KernelVerdict;
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

/** One law, three readers: what keeps a rule and what breaks it is the same to constraint, kernel and checker. */
class ThreeReadersTest {
    private static final Path DRAWINGS = Path.of("src/test/resources/scenarios");

    /** What the checker calls otherwise: it takes a careworker's rounds together. */
    private static final Map<String, String> ON_PAPER = Map.of("rounds-apart", "overlap");

    @TempDir
    private Path place;

    @Test
    void everyHardRuleIsDrawnFromBothSides() throws IOException {
        var drawn = ScenarioFile.all(DRAWINGS);
        assertThat(drawn.stream().map(ScenarioFile::rule).distinct())
                .containsExactlyInAnyOrderElementsOf(Stream.of(RuleId.values())
                        .filter(rule -> rule.level() == RuleId.Level.HARD)
                        .map(RuleId::text)
                        .toList());
        for (var file : drawn) {
            assertThat(file.cases().stream().map(ScenarioFile.Case::isLawful))
                    .as(file.rule())
                    .contains(true, false);
        }
    }

    @TestFactory
    Stream<DynamicContainer> allReadAlike() throws IOException {
        return ScenarioFile.all(DRAWINGS).stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        file.rule(),
                        file.cases().stream()
                                .map(each ->
                                        DynamicTest.dynamicTest(each.name(), () -> readAlike(file.rule(), each)))));
    }

    private void readAlike(String rule, ScenarioFile.Case each) throws IOException {
        var problem = each.scenario().problem();
        var roster = each.scenario().roster();
        var law = Scoring.using(TravelTimes.of(problem)).score(problem, roster).stream()
                .filter(score -> score.hard() > 0)
                .map(RuleScore::rule)
                .toList();
        var kernel = KernelVerdict.objections(problem, roster);
        var checked = checked(each);
        if (each.isLawful()) {
            assertThat(law).as("constraints").isEmpty();
            assertThat(kernel).as("kernel").isEmpty();
            assertThat(checked).as("checker").isEmpty();
        } else {
            assertThat(law).as("constraints").containsExactly(rule);
            assertThat(kernel).as("kernel").isNotEmpty();
            assertThat(checked.stream().map(ThreeReadersTest::ruleOf).collect(toSet()))
                    .as("checker: %s", checked)
                    .containsExactly(ON_PAPER.getOrDefault(rule, rule));
        }
    }

    private List<String> checked(ScenarioFile.Case each) throws IOException {
        var folder = Files.createTempDirectory(place, "drawn");
        ScenarioFolder.write(each.scenario().problem(), each.scenario().roster(), folder);
        return IndependentChecker.check(folder, folder);
    }

    private static String ruleOf(String breach) {
        return breach.substring(0, breach.indexOf(':'));
    }
}
