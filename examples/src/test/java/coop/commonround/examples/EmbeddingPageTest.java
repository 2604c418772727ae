package coop.commonround.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every piece of code on the page about embedding stands in an example, and every page it names is there. */
class EmbeddingPageTest {
    private static final Path PAGE = Path.of("engine/docs/embedding.md");
    private static final Path SOURCES = Path.of("examples/src/main/java/coop/commonround/examples");

    @Test
    void itsCodeIsThatOfTheExamples() throws IOException {
        String sources;
        try (var files = Files.list(SOURCES)) {
            sources = files.map(EmbeddingPageTest::withoutIndent).collect(Collectors.joining());
        }
        var blocks = Pattern.compile("(?s)```java\n(.*?)```")
                .matcher(Files.readString(PAGE))
                .results()
                .map(block -> block.group(1).replaceAll("(?m)^ +", ""))
                .toList();
        assertThat(blocks).hasSize(6).allSatisfy(block -> assertThat(sources).contains(block));
    }

    @Test
    void pagesOfTheDocumentsNameFilesThatAreThere() throws IOException {
        for (var page : new String[] {"README.md", "embedding.md", "how-the-search-works.md"}) {
            var path = PAGE.resolveSibling(page);
            assertThat(Pattern.compile("]\\(([^)#:]+)\\)")
                            .matcher(Files.readString(path))
                            .results()
                            .map(link -> path.resolveSibling(link.group(1)).normalize()))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file).exists());
        }
    }

    private static String withoutIndent(Path file) {
        try {
            return Files.readString(file).replaceAll("(?m)^ +", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
