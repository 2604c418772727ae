package coop.commonround.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rosters that keep one rule and rosters that do not: lines that all of them share, then cases that add lines of their own.
 *
 * <pre>
 * # Eleven hours lie between coming home and setting out again.
 * shift S1 W1 Mon 14:00-22:00
 * == lawful: eleven hours
 * visit V2 C1 Tue 08:30-08:30 30m
 * == broken: a minute less
 * visit V2 C1 Tue 08:29-08:29 30m
 * </pre>
 *
 * <p>A rule with a price has {@code == free: words} and {@code == costs 6.00: words}; {@link DrawnVerdict} has the others. What
 * follows the first line of notes at the head stands on the rule's page. The kernel chooses starts for itself, so windows that
 * matter are drawn as one moment.
 *
 * @param rule its id
 * @param file the rule's id, or that and what about it is drawn, as in {@code link.tasks.txt}
 * @param notes paragraphs for the rule's page, empty if there are none
 */
public record RuleDrawing(String rule, String file, String notes, List<Case> cases) {
    /** From {@code engine} and from {@code cli}. */
    static final Path FOLDER = Path.of("../cli/src/test/resources/scenarios");

    private static final String NOTE = "#";

    /**
     * One roster, and what the rule makes of it.
     *
     * @param head as it was drawn: {@code costs 6.00}
     * @param lines those included that all cases share
     */
    public record Case(String head, String name, String lines) {
        public DrawnVerdict verdict() {
            return DrawnVerdict.parse(head);
        }

        public Scenario scenario() {
            return Scenario.of(lines);
        }
    }

    /** Every drawing, rule by rule; the file of a rule's own name comes before others of it. */
    public static List<RuleDrawing> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(RuleDrawing::read)
                    .sorted(Comparator.comparing(RuleDrawing::rule)
                            .thenComparing(drawing -> drawing.file().length())
                            .thenComparing(RuleDrawing::file))
                    .toList();
        }
    }

    private static RuleDrawing read(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            return of(name, Files.readString(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(name + ": " + wrong.getMessage(), wrong);
        }
    }

    private static RuleDrawing of(String name, String text) {
        var notes = text.lines()
                .takeWhile(line -> line.startsWith(NOTE))
                .skip(1)
                .map(line -> line.substring(NOTE.length()).strip())
                .collect(Collectors.joining("\n"));
        var drawn = text.lines()
                .filter(line -> !line.startsWith(NOTE) && !line.isBlank())
                .collect(Collectors.joining("\n"));
        var parts = List.of(drawn.split("(?m)^== ", -1));
        return new RuleDrawing(
                name.substring(0, name.indexOf('.')),
                name,
                notes.strip(),
                parts.stream().skip(1).map(part -> caseOf(parts.get(0), part)).toList());
    }

    private static Case caseOf(String shared, String part) {
        var lines = part.lines().toList();
        var words = lines.get(0).split(": ", 2);
        if (words.length < 2) {
            throw new IllegalArgumentException("'" + lines.get(0) + "' must have a colon and words");
        }
        DrawnVerdict.parse(words[0]);
        var all = Stream.concat(shared.lines(), lines.stream().skip(1)).collect(Collectors.joining("\n"));
        return new Case(words[0], words[1], all);
    }

    /** The first drawing of which the rule has something to say. */
    Case breaking() {
        return cases.get(firstBreaking());
    }

    /** The drawing that comes last before it: the other side of the same bound. */
    Case keeping() {
        return cases.subList(0, firstBreaking()).stream()
                .reduce((before, after) -> after)
                .orElseThrow(() -> new IllegalArgumentException(file + ": the first drawing must keep the rule"));
    }

    private int firstBreaking() {
        for (int i = 0; i < cases.size(); i++) {
            if (!cases.get(i).verdict().isKept()) {
                return i;
            }
        }
        throw new IllegalArgumentException(file + ": no drawing breaks the rule");
    }
}
