package coop.commonround.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.io.csv.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages in {@code engine/docs/formats} and the schema beside them say what the definitions say.
 *
 * <p>To write them anew: {@code ./mvnw -pl engine test -Dtest=FormatPagesTest -Dregenerate=true}
 */
class FormatPagesTest {
    private static final Path PAGES = Path.of("docs/formats");
    private static final String HOW =
            "%s is out of date; write it anew: ./mvnw -pl engine test -Dtest=FormatPagesTest -Dregenerate=true";

    static Stream<String> pages() {
        return texts().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isUpToDate(String page) throws IOException {
        var file = PAGES.resolve(page);
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(file, texts().get(page));
        }
        assertThat(file).as(HOW, file).exists();
        assertThat(Files.readString(file)).as(HOW, file).isEqualTo(texts().get(page));
    }

    private static Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        texts.put("README.md", FormatIndex.text());
        texts.put("datapackage.json", DataPackage.json());
        FolderTables.tables().forEach(table -> texts.put(page(table.file()), FormatPage.ofInput(table)));
        FolderTables.settings().forEach(table -> texts.put(page(table.file()), FormatPage.of(table)));
        FolderTables.output().forEach(table -> texts.put(page(table.file()), FormatPage.ofOutput(table, row(table))));
        return texts;
    }

    static String page(String file) {
        return file.substring(0, file.indexOf('.')) + ".md";
    }

    /** A file of one row: the example of each column. */
    private static String row(Table table) {
        return table.columns().stream().map(column -> column.name()).collect(Collectors.joining(","))
                + "\n"
                + table.columns().stream()
                        .map(column -> quoted(column.example()))
                        .collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        return cell.matches(".*[,\"].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
