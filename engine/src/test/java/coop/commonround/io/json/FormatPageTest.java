package coop.commonround.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The page of the format: its examples load, and it names every key. */
class FormatPageTest {
    private static final Path PAGE = Path.of("docs/formats/json.md");
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("\"([a-z_0-9]+)\": ");

    @Test
    void theProblemLoads() throws IOException {
        var loaded = ProblemJson.read(example(0));
        assertThat(loaded.issues()).isEmpty();
        assertThat(loaded.value())
                .map(Problem::visits)
                .hasValueSatisfying(visits -> assertThat(visits).hasSize(2));
    }

    @Test
    void theProblemWithCostsLoads() throws IOException {
        var loaded = ProblemWithCostsJson.read(example(1));
        assertThat(loaded.issues()).isEmpty();
        assertThat(loaded.value().flatMap(ProblemWithCosts::findCosts))
                .hasValueSatisfying(book -> assertThat(book.rates().rows()).hasSize(2));
    }

    @Test
    void theRosterLoads() throws IOException {
        var loaded = RosterJson.read(example(2));
        assertThat(loaded.issues()).isEmpty();
        assertThat(loaded.value()).isPresent();
    }

    @Test
    void everyKeyThatIsWrittenIsNamed() throws IOException {
        var keys = new TreeSet<String>();
        LongStream.range(0, 20)
                .mapToObj(seed -> new ProblemWithCosts(Invented.problem(seed), InventedCosts.book(new Dice(seed))))
                .map(ProblemWithCostsJson::write)
                .forEach(text -> KEY.matcher(text).results().forEach(found -> keys.add(found.group(1))));
        var page = page();
        assertThat(keys)
                .hasSizeGreaterThan(130)
                .allSatisfy(key -> assertThat(page).containsPattern("`" + key + "`"));
    }

    private static String example(int number) throws IOException {
        return EXAMPLE.matcher(page()).results().toList().get(number).group(1);
    }

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }
}
