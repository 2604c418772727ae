package coop.commonround.cli.scenario;

import coop.commonround.rule.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The scenarios of one rule, named before the first dot of the file: lines that all of them share, then cases that add lines of their own.
 *
 * <pre>
 * # Eleven hours lie between coming home and setting out again.
 * shift S1 W1 Mon 14:00-22:00
 * == lawful: eleven hours
 * visit V2 C2 Tue 08:30-08:30 30m
 * == broken: a minute less
 * visit V2 C2 Tue 08:29-08:29 30m
 * </pre>
 *
 * <p>The kernel chooses starts for itself, so windows that matter are drawn as one moment.
 */
record ScenarioFile(String rule, List<Case> cases) {
    private static final String CASE = "== ";

    /** One roster, and whether it keeps the rule of its file. */
    record Case(String name, boolean isLawful, Scenario scenario) {}

    static List<ScenarioFile> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(ScenarioFile::of).toList();
        }
    }

    private static ScenarioFile of(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            return of(name.substring(0, name.indexOf('.')), Files.readAllLines(file));
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    private static ScenarioFile of(String rule, List<String> lines) {
        var drawn = lines.stream().filter(line -> !line.startsWith("#")).toList();
        var shared = new ArrayList<String>();
        var heads = new ArrayList<Integer>();
        for (int i = 0; i < drawn.size(); i++) {
            if (drawn.get(i).startsWith(CASE)) {
                heads.add(i);
            } else if (heads.isEmpty()) {
                shared.add(drawn.get(i));
            }
        }
        var cases = new ArrayList<Case>();
        for (int i = 0; i < heads.size(); i++) {
            int end = i + 1 < heads.size() ? heads.get(i + 1) : drawn.size();
            cases.add(
                    of(drawn.get(heads.get(i)).substring(CASE.length()), shared, drawn.subList(heads.get(i) + 1, end)));
        }
        return new ScenarioFile(rule, cases);
    }

    private static Case of(String head, List<String> shared, List<String> own) {
        var words = head.split(": ", 2);
        boolean isLawful = words[0].equals("lawful");
        if (words.length < 2 || !(isLawful || words[0].equals("broken"))) {
            throw new IllegalArgumentException("'" + head + "' must start with lawful: or broken:");
        }
        return new Case(words[1], isLawful, Scenario.of(String.join("\n", shared), String.join("\n", own)));
    }
}
