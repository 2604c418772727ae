package coop.commonround.io.csv;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Severity;
import coop.commonround.base.Loaded;
import coop.commonround.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/**
 * A roster folder of two clients, two careworkers and one visit, on Monday 23 November 2026, of which a test replaces
 * what it is about.
 */
final class SmallFolder {
    private final Path place;
    private final TreeMap<String, String> files = new TreeMap<>();

    private SmallFolder(Path place) {
        this.place = place;
    }

    static SmallFolder in(Path place) {
        return new SmallFolder(place)
                .with("clients.csv", """
                        client_id,latitude,longitude,rag
                        C1,53.60,-1.90,red
                        C2,53.61,-1.91,
                        """)
                .with("careworkers.csv", """
                        careworker_id,latitude,longitude,pay_grade
                        W1,53.62,-1.92,basic
                        W2,53.63,-1.93,basic
                        """)
                .with("shifts.csv", """
                        shift_id,careworker_id,date,start,end
                        S1,W1,2026-11-23,07:00,14:00
                        """)
                .with("visits.csv", """
                        visit_id,client_id,date,earliest_start,latest_start,minutes
                        V1,C1,2026-11-23,08:00,09:00,30
                        """);
    }

    /** The folder with a file of this text. */
    SmallFolder with(String file, String text) {
        files.put(file, text);
        return this;
    }

    SmallFolder without(String file) {
        files.remove(file);
        return this;
    }

    Loaded<RosterFolder> read() {
        return read(FolderReader.strict());
    }

    Loaded<RosterFolder> read(FolderReader reader) {
        try {
            for (var file : files.entrySet()) {
                Files.writeString(place.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return reader.read(place);
    }

    /** The problem, of a folder without faults. */
    Problem problem() {
        return folder().problem();
    }

    RosterFolder folder() {
        var loaded = read();
        return loaded.value().orElseThrow(() -> new AssertionError(String.join("\n", texts(loaded.issues()))));
    }

    /** Every error and warning, as it is printed. */
    List<String> said() {
        return texts(read().issues().stream()
                .filter(issue -> issue.severity() != Severity.NOTE)
                .toList());
    }

    private static List<String> texts(List<Issue> issues) {
        return issues.stream().map(Issue::text).toList();
    }
}
