package coop.commonround.cli.independent;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** As much of YAML as {@code policy.yaml} needs: maps by indentation or in braces, and one list of rules. */
final class Yaml {
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> softRules = new HashSet<>();

    private Yaml() {}

    /** Empty if there is no such file. */
    static Yaml of(Path file) {
        var yaml = new Yaml();
        if (Files.exists(file)) {
            yaml.read(Rows.textOf(file)
                    .lines()
                    .map(Yaml::withoutComment)
                    .filter(line -> !line.isBlank())
                    .toList());
        }
        return yaml;
    }

    /** The value under a path such as {@code limits.break_minutes}. */
    double number(String path, double otherwise) {
        var text = values.getOrDefault(path, "");
        return text.isEmpty() || text.equals("null") || text.equals("~") ? otherwise : Double.parseDouble(text);
    }

    /** The day under a path; null if there is none. */
    @Nullable
    LocalDate date(String path) {
        var text = values.getOrDefault(path, "");
        return text.isEmpty() || text.equals("null") || text.equals("~") ? null : Clock.date(text);
    }

    String text(String path, String otherwise) {
        var text = values.getOrDefault(path, "");
        return text.isEmpty() || text.equals("null") || text.equals("~") ? otherwise : text;
    }

    boolean isNo(String path) {
        return Set.of("no", "n", "false", "0").contains(Rows.plain(values.getOrDefault(path, "")));
    }

    boolean isYes(String path) {
        return Set.of("yes", "y", "true", "1").contains(Rows.plain(values.getOrDefault(path, "")));
    }

    /** Fails on a key that the checker would otherwise pass over in silence. */
    void refuseOthers(String section, Set<String> known) {
        for (var path : values.keySet()) {
            if (path.startsWith(section) && !known.contains(path.split("\\.")[1])) {
                throw new IllegalArgumentException("the checker does not know " + path);
            }
        }
    }

    /** Whatever may be the name of a rule in the list {@code soft_rules}. */
    Set<String> softRules() {
        return softRules;
    }

    private void read(List<String> lines) {
        var path = new ArrayDeque<Map.Entry<Integer, String>>();
        var section = "";
        for (var line : lines) {
            var text = line.strip();
            int indent = line.indexOf(text);
            if (indent == 0 && !text.startsWith("-")) {
                section = text.split(":", 2)[0].strip();
            }
            if (section.equals("soft_rules")) {
                addRule(text.replaceFirst("^soft_rules\\s*:", ""));
                continue;
            }
            while (!path.isEmpty() && path.getLast().getKey() >= indent) {
                path.removeLast();
            }
            var parts = text.split(":", 2);
            if (parts.length == 2) {
                path.addLast(Map.entry(indent, parts[0].strip()));
                var names = new ArrayList<String>();
                path.forEach(step -> names.add(step.getValue()));
                add(String.join(".", names), parts[1].strip());
            }
        }
    }

    private void add(String path, String value) {
        if (!value.startsWith("{")) {
            values.put(path, unquoted(value));
            return;
        }
        for (var pair : value.replaceAll("[{}]", "").split(",")) {
            var parts = pair.split(":", 2);
            if (parts.length == 2) {
                values.put(path + "." + unquoted(parts[0].strip()), unquoted(parts[1].strip()));
            }
        }
    }

    /** {@code - daily-rest}, {@code - rule: daily-rest}, {@code daily-rest: why} and {@code [daily-rest, break]}. */
    private void addRule(String text) {
        for (var part : text.replaceFirst("^-", "").replaceAll("[\\[\\]{}]", "").split(",")) {
            var words = part.split(":", 2);
            var word = words[0].strip().equals("rule") && words.length == 2 ? words[1] : words[0];
            softRules.add(unquoted(word.strip()));
        }
    }

    private static String unquoted(String text) {
        return text.replaceAll("^[\"']|[\"']$", "");
    }

    private static String withoutComment(String line) {
        return line.startsWith("---") ? "" : line.replaceFirst("(^|\\s)#.*$", "");
    }
}
