package coop.commonround.rule;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.model.RuleId;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} has a whole row for every rule, and tells the truth about its kind and its test. */
class RulesPageTest {
    @Test
    void everyRuleHasItsRow() throws IOException {
        assertThat(RulesTable.read().rows())
                .extracting(RulesTable.Row::rule)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(RuleId.values()).map(RuleId::text).toList());
    }

    @Test
    void everyRowNamesTheRulesKind() throws IOException {
        assertThat(RulesTable.read().rows())
                .allSatisfy(row -> assertThat(row.kind())
                        .isEqualTo(RuleId.find(row.rule())
                                .orElseThrow()
                                .level()
                                .name()
                                .toLowerCase(Locale.ROOT)));
    }

    @Test
    void everyRowNamesATestThatIsThere() throws IOException {
        assertThat(RulesTable.read().rows())
                .allSatisfy(row -> assertThat(row.testFile()).exists());
    }
}
