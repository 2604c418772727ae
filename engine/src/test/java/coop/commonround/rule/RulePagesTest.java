package coop.commonround.rule;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.model.RuleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pages in {@code engine/docs/rules} say what the rows of {@code rules.md} and the drawings say.
 *
 * <p>To write them anew, and the links to them: {@code ./mvnw -pl engine test -Dtest=RulePagesTest -Dregenerate=true}
 */
class RulePagesTest {
    private static final Path PAGES = Path.of("docs/rules");
    private static final String HOW =
            "%s is out of date; write it anew: ./mvnw -pl engine test -Dtest=RulePagesTest -Dregenerate=true";
    private static final Pattern LINK = Pattern.compile("]\\(([^)]+)\\)");

    @BeforeAll
    static void regenerate() throws IOException {
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(RulesTable.PAGE, RulesTable.read().linked());
            for (var rule : RuleId.values()) {
                Files.writeString(pageOf(rule), textOf(rule));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void isUpToDate(RuleId rule) throws IOException {
        var page = pageOf(rule);
        assertThat(page).as(HOW, page).exists();
        assertThat(Files.readString(page)).as(HOW, page).isEqualTo(textOf(rule));
    }

    @ParameterizedTest
    @EnumSource
    void leadsSomewhere(RuleId rule) throws IOException {
        assertThat(LINK.matcher(Files.readString(pageOf(rule))).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(PAGES.resolve(link)).exists());
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleIsShownFromBothSides(RuleId rule) throws IOException {
        var page = Files.readString(pageOf(rule));
        switch (rule.level()) {
            case HARD -> assertThat(page).contains("## A roster that keeps it: ", "## A roster that breaks it: ");
            case MEDIUM -> assertThat(page).contains("## A roster that costs nothing: ", "## A roster that leaves ");
            case PAY, QUALITY ->
                assertThat(page).contains("## A roster that costs nothing: ", "## A roster that costs £");
        }
    }

    @Test
    void everyRowLeadsToItsPage() throws IOException {
        var table = RulesTable.read();
        assertThat(table.text()).as(HOW, RulesTable.PAGE).isEqualTo(table.linked());
    }

    @Test
    void noPageIsOfNoRule() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages)
                    .containsExactlyInAnyOrderElementsOf(Stream.of(RuleId.values())
                            .map(RulePagesTest::pageOf)
                            .toList());
        }
    }

    private static Path pageOf(RuleId rule) {
        return PAGES.resolve(rule.text() + ".md");
    }

    private static String textOf(RuleId rule) throws IOException {
        var table = RulesTable.read();
        var row = table.rows().stream()
                .filter(each -> each.rule().equals(rule.text()))
                .findFirst()
                .orElseThrow();
        return new RulePage(table, row).text();
    }
}
