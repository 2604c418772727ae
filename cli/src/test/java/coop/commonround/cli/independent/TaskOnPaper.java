package coop.commonround.cli.independent;

import coop.commonround.cli.independent.Rows.Row;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a row of {@code task_rules.csv} asks. */
record TaskOnPaper(
        String task,
        String after,
        Duration minimum,
        @Nullable Duration maximum,
        @Nullable Integer most,
        boolean isFromEnd) {

    static List<TaskOnPaper> all(Path folder) {
        var all = new ArrayList<>(Rows.ifThere(folder.resolve("task_rules.csv")).stream()
                .map(TaskOnPaper::of)
                .toList());
        if (all.stream().noneMatch(rule -> rule.isOfDoses() && rule.task().equals("paracetamol"))) {
            all.add(new TaskOnPaper("paracetamol", "paracetamol", Duration.ofHours(4), null, 4, false));
        }
        return all;
    }

    private static TaskOnPaper of(Row row) {
        return new TaskOnPaper(
                row.text("task"),
                row.has("after") ? row.text("after") : row.text("task"),
                row.has("minimum_minutes") ? PolicyOnPaper.minutes(row.number("minimum_minutes")) : Duration.ZERO,
                row.has("maximum_minutes") ? PolicyOnPaper.minutes(row.number("maximum_minutes")) : null,
                row.has("most_in_24_hours") ? row.count("most_in_24_hours", 0) : null,
                row.word("from", "start").equals("end"));
    }

    boolean isOfDoses() {
        return task.equals(after);
    }
}
