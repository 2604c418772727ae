package coop.commonround.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** The first drawing that breaks the rule. */
    Case broken() {
        var parts = parts();
        return caseOf(parts, firstBroken(parts));
    }

    /** The drawing that keeps the rule and comes last before the first that breaks it: the other side of the same bound. */
    Case lawful() {
        var parts = parts();
        for (int i = firstBroken(parts) - 1; i > 0; i--) {
            if (parts.get(i).startsWith("lawful: ")) {
                return caseOf(parts, i);
            }
        }
        throw new IllegalArgumentException("the first drawing must keep the rule");
    }

    /** What all drawings share, then a part for each, from its kind on. */
    private List<String> parts() {
        return List.of(text.split("(?m)^== ", -1));
    }

    private static int firstBroken(List<String> parts) {
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).startsWith("broken: ")) {
                return i;
            }
        }
        throw new IllegalArgumentException("no drawing breaks the rule");
    }

    private static Case caseOf(List<String> parts, int number) {
        var part = parts.get(number);
        int head = part.indexOf('\n');
        var name = part.substring(part.indexOf(": ") + 2, head);
        return new Case(name, shared(parts.get(0)) + part.substring(head + 1).stripTrailing());
    }

    private static String shared(String lines) {
        return lines.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
