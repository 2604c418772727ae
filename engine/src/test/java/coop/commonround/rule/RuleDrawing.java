package coop.commonround.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The drawings of one hard rule, which {@code ThreeReadersTest} has read by all who know the law. */
record RuleDrawing(String text) {
    /** From {@code engine}. */
    static final Path FOLDER = Path.of("../cli/src/test/resources/scenarios");

    /** One drawing: what it shows, and its lines, those included that all drawings of the rule share. */
    record Case(String name, String lines) {}

    /** The drawings of a rule, or nothing if it has none. */
    static Optional<RuleDrawing> find(String rule) throws IOException {
        var file = FOLDER.resolve(rule + ".txt");
        return Files.exists(file) ? Optional.of(new RuleDrawing(Files.readString(file))) : Optional.empty();
    }

    /** The first drawing of that kind, {@code lawful} or {@code broken}. */
    Case first(String kind) {
        var parts = text.split("(?m)^== ");
        var head = kind + ": ";
        return Stream.of(parts)
                .filter(part -> part.startsWith(head))
                .findFirst()
                .map(part -> part.split("\n", 2))
                .map(part -> new Case(part[0].substring(head.length()), shared(parts[0]) + part[1].stripTrailing()))
                .orElseThrow(() -> new IllegalArgumentException("no drawing is " + kind));
    }

    private static String shared(String lines) {
        return lines.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
