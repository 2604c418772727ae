package coop.commonround.io.json.tree;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Issue;
import coop.commonround.base.Loaded;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``             | x.json: the document is empty
            []             | x.json:1: the document is an array
            `"text"`       | x.json:1: the document is text
            `{"n": 1} {}`  | x.json:1: something follows the end of the document
            `{"n": 1,}`    | x.json:1: this is not JSON from here on, column 9
            `{"n": 1`      | x.json:1: this is not JSON from here on, column 8
            `{"n": 1, "n": 2}` | x.json:1 /n: the key is already on line 1
            `{"n": 01}`    | x.json:1: this is not JSON from here on, column 8
            `{"n": June}`  | x.json:1: this is not JSON from here on, column 7
            """)
    void whatIsNoDocumentIsRefused(String text, String issue) {
        assertThat(number(text).value()).isEmpty();
        assertThat(number(text).issues())
                .singleElement()
                .satisfies(only -> assertThat(only.text()).startsWith(issue + ";"));
    }

    @Test
    void tooDeepIsRefused() {
        assertThat(number("{\"n\": " + "[".repeat(100_000)).issues()).hasSize(1);
    }

    @Test
    void anEnormousNumberIsRefused() {
        assertThat(number("{\"n\": 1e999999999}").issues())
                .extracting(Issue::text)
                .containsExactly("x.json:1 /n: found '1e999999999'; write a whole number, without quotes");
    }

    @Test
    void aLongTextIsCutInMessages() {
        assertThat(number("{\"n\": \"" + "é\\n".repeat(500) + "\"}").issues())
                .singleElement()
                .satisfies(
                        issue -> assertThat(issue.text()).hasSizeLessThan(160).doesNotContain("\n"));
    }

    @Test
    void aPointerEscapesItsKeys() {
        assertThat(number("{\"n\": 1, \"a/b~c\": 2}").issues())
                .extracting(issue -> issue.where().text())
                .containsExactly("x.json:1 /a~1b~0c");
    }

    @Test
    void listsSoManyFaultsAndCountsTheRest() {
        var keys = IntStream.range(0, Faults.MOST + 5)
                .mapToObj(i -> "\"k" + i + "\": 1")
                .collect(Collectors.joining(", "));
        var issues = number("{\"n\": 1, " + keys + "}").issues();
        assertThat(issues).hasSize(Faults.MOST + 1);
        assertThat(issues.get(Faults.MOST).problem()).isEqualTo("another 5 faults and warnings are not listed");
    }

    @Test
    void warningsAreNoReasonToRefuse() {
        assertThat(number("{\"n\": 1, \"m\": 2}").value()).contains(1);
    }

    @Test
    void issuesComeInTheOrderOfLines() {
        var loaded = JsonText.read("{\n\"b\": \"\",\n\"a\": \"\"}", "x.json", keys -> {
            keys.must("a", Kinds.WHOLE);
            keys.must("b", Kinds.WHOLE);
            return Optional.<String>empty();
        });
        assertThat(loaded.issues())
                .extracting(issue -> issue.where().text())
                .containsExactly("x.json:2 /b", "x.json:3 /a");
    }

    @Test
    void theNearestKeyIsNearEnough() {
        assertThat(Closest.to("lattitude", List.of("latitude", "longitude"))).contains("latitude");
        assertThat(Closest.to("postcode", List.of("latitude", "longitude"))).isEmpty();
    }

    private static Loaded<Integer> number(String text) {
        return JsonText.read(text, "x.json", keys -> {
            var number = keys.must("n", Kinds.WHOLE);
            return keys.build(number::get);
        });
    }
}
