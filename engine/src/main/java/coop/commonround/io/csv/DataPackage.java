package coop.commonround.io.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Table;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A roster folder as a Frictionless Data Package: the same definitions for programs that do not know us.
 *
 * <p>Copied into a folder as {@code datapackage.json}, it lets any Table Schema validator check the files. It is
 * stricter than our own reading: header names and words as they are shown, commas, no byte-order mark.
 */
public final class DataPackage {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private DataPackage() {}

    /** The text of {@code datapackage.json}. */
    public static String json() {
        var root = MAPPER.createObjectNode()
                .put("profile", "tabular-data-package")
                .put("name", "commonround-roster-folder")
                .put("title", "Commonround roster folder")
                .put("description", "One co-op or branch, one planning period. Leave out the files you do not have.");
        var resources = root.putArray("resources");
        FolderTables.tables().forEach(table -> resources.add(resource(table)));
        try {
            return MAPPER.writerWithDefaultPrettyPrinter()
                            .with(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                            .writeValueAsString(root)
                    + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String name(String file) {
        return file.substring(0, file.indexOf('.')).replace('_', '-');
    }

    private static ObjectNode resource(Table table) {
        var resource = MAPPER.createObjectNode()
                .put("profile", "tabular-data-resource")
                .put("name", name(table.file()))
                .put("path", table.file())
                .put("description", table.about().get(0))
                .put("encoding", "utf-8");
        var schema = resource.putObject("schema");
        var fields = schema.putArray("fields");
        table.columns().forEach(column -> fields.add(field(column)));
        schema.putArray("missingValues").add("");
        table.findKey().filter(Column::isRequired).ifPresent(key -> schema.put("primaryKey", key.name()));
        addForeignKeys(table, schema);
        return resource;
    }

    private static ObjectNode field(Column<?> column) {
        var kind = column.kind().schema();
        var field = MAPPER.createObjectNode()
                .put("name", column.name())
                .put("type", kind.type())
                .put("description", column.meaning())
                .put("example", column.example());
        var constraints = field.putObject("constraints");
        constraints.put("required", column.isRequired());
        if (column.isUnique()) {
            constraints.put("unique", true);
        }
        kind.constraints().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(each -> constraints.set(each.getKey(), MAPPER.valueToTree(each.getValue())));
        return field;
    }

    /** References to the one file that names them; those to one of several files no schema can say. */
    private static void addForeignKeys(Table table, ObjectNode schema) {
        var keys = FolderTables.tables().stream()
                .filter(each -> each.findKey().isPresent())
                .collect(Collectors.toMap(
                        Table::file, each -> each.findKey().orElseThrow().name()));
        var references = table.columns().stream()
                .filter(column -> column.refersTo().size() == 1
                        && keys.containsKey(column.refersTo().get(0)))
                .toList();
        if (references.isEmpty()) {
            return;
        }
        var foreign = schema.putArray("foreignKeys");
        for (var column : references) {
            var file = column.refersTo().get(0);
            var reference = foreign.addObject().put("fields", column.name()).putObject("reference");
            reference.put("resource", name(file)).put("fields", keys.get(file));
        }
    }
}
