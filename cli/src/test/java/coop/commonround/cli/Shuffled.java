package coop.commonround.cli;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A roster in which some visits start at other times, some are made by others, and some by nobody: the same for the same seed. */
record Shuffled(List<Map<String, String>> made, Random random) {
    static void write(Path roster, long seed) throws IOException {
        var shuffled = new Shuffled(Csv.read(roster), new Random(seed));
        for (var row : shuffled.made) {
            shuffled.shuffle(row);
        }
        shuffled.made.removeIf(row -> shuffled.random.nextInt(20) == 0);
        shuffled.number();
        Csv.write(roster, shuffled.made);
    }

    private void shuffle(Map<String, String> row) {
        if (random.nextInt(4) == 0) {
            int minutes = random.nextInt(60) - 30;
            for (var column : List.of("start", "end")) {
                var moment = LocalDateTime.parse(row.get(column)).plusMinutes(minutes);
                row.put(column, moment.toString());
            }
        }
        var other = made.get(random.nextInt(made.size()));
        if (random.nextInt(3) == 0 && isOfOneDay(row, other) && !isMadeBy(row, other)) {
            row.put("careworker_id", other.get("careworker_id"));
            row.put("shift_id", other.get("shift_id"));
        }
    }

    private static boolean isOfOneDay(Map<String, String> row, Map<String, String> other) {
        return row.get("start").substring(0, 10).equals(other.get("start").substring(0, 10));
    }

    /** Whether a visit is already made by the careworker of another. */
    private boolean isMadeBy(Map<String, String> visit, Map<String, String> other) {
        return made.stream()
                .anyMatch(each -> each.get("visit_id").equals(visit.get("visit_id"))
                        && each.get("careworker_id").equals(other.get("careworker_id")));
    }

    /** Numbers each round by the times of its visits. */
    private void number() {
        for (var round :
                made.stream().collect(groupingBy(row -> row.get("shift_id"))).values()) {
            round.sort(comparing(row -> row.get("start")));
            for (int i = 0; i < round.size(); i++) {
                round.get(i).put("round_sequence", Integer.toString(i + 1));
            }
        }
    }
}
