package coop.commonround.cli.independent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A made-up folder with a lawful roster, to be broken one cell at a time.
 *
 * <p>Two clients live 0.01 degrees apart, due north, with W1 as far south of C1 as W2 is north of C2. One such step is
 * 1,112 metres, 1,557 by road: at 18 miles an hour 193 seconds, with parking 373, so 7 minutes; two steps are 567
 * seconds, 10 minutes.
 *
 * <pre>
 * W1  23rd  V1 at C1 08:00-08:30, V2 at C2 13:00-13:30;  24th  V4 at C2 08:00-08:30
 * W2  23rd  V3 at C1 12:00-12:20, V2 at C2 13:00-13:30
 * </pre>
 */
final class TinyFolder {
    private final Path folder;
    private final Map<String, List<String>> files = new LinkedHashMap<>();

    private TinyFolder(Path folder) {
        this.folder = folder;
    }

    static TinyFolder lawful(Path folder) {
        return new TinyFolder(folder)
                .add("clients.csv", """
                        client_id,latitude,longitude,required_attributes
                        C1,53.60,-1.80,
                        C2,53.61,-1.80,""")
                .add("careworkers.csv", """
                        careworker_id,latitude,longitude,transport,contract,maximum_hours,attributes,\
                        max_travel_minutes,recall_date
                        W1,53.59,-1.80,car,flexible,,female,,
                        W2,53.62,-1.80,car,flexible,,smoker,,""")
                .add("shifts.csv", """
                        shift_id,careworker_id,date,start,end,kind
                        S1,W1,2026-11-23,07:00,15:00,work
                        S2,W2,2026-11-23,07:00,15:00,work
                        S3,W1,2026-11-24,07:00,15:00,work""")
                .add("visits.csv", """
                        visit_id,client_id,date,earliest_start,latest_start,minutes,careworkers,\
                        skills,together,lead_skills,kind,regulated,pinned_to,pinned_start,status,time_critical
                        V1,C1,2026-11-23,07:45,08:15,30,,,,,,,,,,
                        V2,C2,2026-11-23,13:00,13:15,30,2,moving,,,,,,,,
                        V3,C1,2026-11-23,12:00,13:00,20,1,,,,domestic,no,,,planned,
                        V4,C2,2026-11-24,08:00,08:30,30,,,,,,,,,,
                        V5,C2,2026-11-24,10:00,10:30,30,,,,,,,,,cancelled,
                        V6,C2,2026-11-24,12:00,12:30,30,,,,,,,,,tentative,""")
                .add("skills.csv", """
                        careworker_id,skill,from,expires
                        W1,moving,,2026-11-23
                        W2,moving,2026-11-23,""")
                .add("roster.csv", """
                        visit_id,careworker_id,shift_id,round_sequence,start,end,\
                        travel_minutes,travel_miles,waiting_minutes
                        V1,W1,S1,1,2026-11-23T08:00,2026-11-23T08:30,7,0.97,0
                        V2,W1,S1,2,2026-11-23T13:00,2026-11-23T13:30,7,0.97,263
                        V3,W2,S2,1,2026-11-23T12:00,2026-11-23T12:20,10,1.93,0
                        V2,W2,S2,2,2026-11-23T13:00,2026-11-23T13:30,7,0.97,33
                        V4,W1,S3,1,2026-11-24T08:00,2026-11-24T08:30,10,1.93,0""")
                .add("uncovered.csv", """
                        visit_id,reason,nearest miss
                        V6,nobody is free,""");
    }

    /** Adds lines to a file, and the file if there is none. */
    TinyFolder add(String file, String lines) {
        files.computeIfAbsent(file, name -> new ArrayList<>())
                .addAll(lines.lines().toList());
        return this;
    }

    /** Puts lines in the place of a whole file. */
    TinyFolder replace(String file, String lines) {
        files.remove(file);
        return add(file, lines);
    }

    /** Adds an empty column to a file. */
    TinyFolder column(String file, String name) {
        var lines = linesOf(file);
        lines.replaceAll(line -> line + ",");
        lines.set(0, lines.get(0) + name);
        return this;
    }

    /** Changes one cell of the row that starts with {@code row}. */
    TinyFolder set(String file, String row, String column, String value) {
        var lines = linesOf(file);
        int place = List.of(lines.get(0).split(",")).indexOf(column);
        var cells = lines.get(rowOf(file, row)).split(",", -1);
        cells[place] = value;
        lines.set(rowOf(file, row), String.join(",", cells));
        return this;
    }

    TinyFolder remove(String file, String row) {
        linesOf(file).remove(rowOf(file, row));
        return this;
    }

    /** Moves an attendance that starts and ends on the 23rd. */
    TinyFolder move(String attendance, String start, String end, int waiting) {
        return set("roster.csv", attendance, "start", "2026-11-23T" + start)
                .set("roster.csv", attendance, "end", "2026-11-23T" + end)
                .set("roster.csv", attendance, "waiting_minutes", String.valueOf(waiting));
    }

    List<String> check() {
        write();
        return IndependentChecker.check(folder, folder);
    }

    /** The names of the rules that are broken, one a breach. */
    Stream<String> broken() {
        return check().stream().map(IndependentChecker::ruleOf);
    }

    Coverage coverage() {
        write();
        return IndependentChecker.coverage(folder, folder);
    }

    private void write() {
        try {
            for (var file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int rowOf(String file, String start) {
        var lines = linesOf(file);
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start + ",")) {
                return i;
            }
        }
        throw new IllegalArgumentException(file + " has no row " + start);
    }

    private List<String> linesOf(String file) {
        var lines = files.get(file);
        if (lines == null) {
            throw new IllegalArgumentException("there is no " + file);
        }
        return lines;
    }
}
