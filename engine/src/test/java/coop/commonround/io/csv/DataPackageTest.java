package coop.commonround.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A validator that knows only {@code datapackage.json} finds nothing wrong with the example folder. */
class DataPackageTest {
    static Stream<JsonNode> resources() throws IOException {
        var all = new ArrayList<JsonNode>();
        new ObjectMapper().readTree(DataPackage.json()).get("resources").forEach(all::add);
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("resources")
    void everyCellFits(JsonNode resource) throws IOException {
        var faults = new ArrayList<String>();
        for (var row : rows(resource)) {
            for (var field : resource.at("/schema/fields")) {
                var cell = row.getOrDefault(field.get("name").asText(), "");
                if (!fits(field, cell)) {
                    faults.add(field.get("name").asText() + ": " + cell);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("resources")
    void everyReferenceLeadsSomewhere(JsonNode resource) throws IOException {
        for (var key : resource.at("/schema/foreignKeys")) {
            var target = resources()
                    .filter(each -> each.get("name").equals(key.at("/reference/resource")))
                    .findFirst()
                    .orElseThrow();
            assertThat(values(target, key.at("/reference/fields").asText()))
                    .containsAll(values(resource, key.get("fields").asText()));
        }
    }

    private static boolean fits(JsonNode field, String cell) {
        var constraints = field.get("constraints");
        if (cell.isEmpty()) {
            return !constraints.get("required").asBoolean();
        }
        var words = new HashSet<String>();
        constraints.path("enum").forEach(word -> words.add(word.asText()));
        return (words.isEmpty() || words.contains(cell))
                && cell.matches(constraints.path("pattern").asText("(?s).*"))
                && (!constraints.has("minimum") || isWithin(constraints, new BigDecimal(cell)));
    }

    private static boolean isWithin(JsonNode constraints, BigDecimal number) {
        return number.compareTo(constraints.get("minimum").decimalValue()) >= 0
                && number.compareTo(constraints.get("maximum").decimalValue()) <= 0;
    }

    private static Set<String> values(JsonNode resource, String column) throws IOException {
        var values = new HashSet<String>();
        for (var row : rows(resource)) {
            values.add(row.getOrDefault(column, ""));
        }
        values.remove("");
        return values;
    }

    private static List<Map<String, String>> rows(JsonNode resource) throws IOException {
        var file = FormatPage.EXAMPLE.resolve(resource.get("path").asText()).toFile();
        return new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(file)
                .readAll();
    }
}
