package coop.commonround.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the README shows is what is compiled and built. */
class ReadmeTest {

    @Test
    void theSnippetIsTheBodyOfTenLines() throws IOException {
        var source = Files.readString(Path.of("examples/src/main/java/coop/commonround/examples/TenLines.java"));
        var body = firstOf("(?s)void main\\(String\\[] args\\) \\{\n(.*?)\n    }\n", source)
                .lines()
                .map(line -> line.substring(8))
                .toList();
        assertThat(snippet("java").lines().toList()).isEqualTo(body).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void theDependencyIsTheEngine() throws IOException {
        var pom = Files.readString(Path.of("engine/pom.xml"));
        var version = firstOf("<version>(.*?)</version>", pom);
        var artifact = firstOf("(?s)</parent>.*?<artifactId>(.*?)</artifactId>", pom);
        assertThat(snippet("xml"))
                .contains("<artifactId>" + artifact + "</artifactId>", "<version>" + version + "</version>");
    }

    @Test
    void everyFileItNamesIsThere() throws IOException {
        var links = Pattern.compile("]\\(([^)#:]+)\\)")
                .matcher(readme())
                .results()
                .map(link -> Path.of(link.group(1)))
                .collect(Collectors.toSet());
        assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(link).exists());
    }

    private static String snippet(String language) throws IOException {
        return firstOf("(?s)```" + language + "\n(.*?)\n```", readme());
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    private static String firstOf(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
