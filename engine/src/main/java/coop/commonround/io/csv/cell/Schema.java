package coop.commonround.io.csv.cell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a cell may hold, once for people and once for other programs.
 *
 * @param type the Table Schema type a strict outside reader can rely on: {@code string}, {@code number}, {@code integer}
 * @param words the same for people: {@code a date, 2026-11-23 or 23/11/2026}
 * @param constraints Table Schema constraints: {@code minimum}, {@code maximum}, {@code pattern}, {@code enum}
 */
public record Schema(String type, String words, Map<String, Object> constraints) {
    public Schema {
        constraints = Map.copyOf(constraints);
    }

    public static Schema text(String words) {
        return new Schema("string", words, Map.of());
    }

    /** Text that follows a regular expression. */
    public static Schema pattern(String words, String pattern) {
        return new Schema("string", words, Map.of("pattern", pattern));
    }

    /** One of a few words. */
    public static Schema oneOf(List<String> allowed) {
        return new Schema(
                "string", "one of `" + String.join("`, `", allowed) + "`", Map.of("enum", List.copyOf(allowed)));
    }

    /** A number between two bounds, both included. */
    public static Schema number(String type, String words, Number least, Number most) {
        var bounds = new LinkedHashMap<String, Object>();
        bounds.put("minimum", least);
        bounds.put("maximum", most);
        return new Schema(type, words, bounds);
    }
}
