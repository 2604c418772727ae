package coop.commonround.rule;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.model.RuleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} has a row for every rule, and tells the truth about its kind and its test. */
class RulesPageTest {
    private static final Path PAGE = Path.of("docs/rules.md");
    private static final Path TESTS = Path.of("src/test/java/coop/commonround/rule");
    private static final int CELLS = 8;

    @Test
    void everyRuleHasItsRow() throws IOException {
        assertThat(rows())
                .extracting(row -> row.get(0))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(RuleId.values()).map(RuleId::text).toList());
    }

    @Test
    void everyRowIsWhole() throws IOException {
        assertThat(rows()).allSatisfy(row -> assertThat(row).hasSize(CELLS));
    }

    @Test
    void everyRowNamesTheRulesKind() throws IOException {
        assertThat(rows())
                .allSatisfy(row -> assertThat(row.get(3))
                        .isEqualTo(RuleId.find(row.get(0))
                                .orElseThrow()
                                .level()
                                .name()
                                .toLowerCase(Locale.ROOT)));
    }

    @Test
    void everyRowNamesATestThatIsThere() throws IOException {
        assertThat(rows()).allSatisfy(row -> {
            var test = row.get(7).replace("`", "") + ".java";
            assertThat(List.of(
                            TESTS.resolve("hard").resolve(test),
                            TESTS.resolve("priced").resolve(test)))
                    .anyMatch(Files::exists);
        });
    }

    /** The cells of each row that starts with an id; the id without its marks. */
    private static List<List<String>> rows() throws IOException {
        try (var lines = Files.lines(PAGE)) {
            return lines.filter(line -> line.startsWith("| `"))
                    .map(line -> Stream.of(
                                    line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .map(row -> Stream.concat(
                                    Stream.of(row.get(0).replace("`", "")), row.subList(1, row.size()).stream())
                            .toList())
                    .toList();
        }
    }
}
