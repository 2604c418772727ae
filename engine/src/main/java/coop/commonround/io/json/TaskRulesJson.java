package coop.commonround.io.json;

import coop.commonround.io.json.tree.Keys;
import coop.commonround.io.json.tree.Kinds;
import coop.commonround.io.json.tree.Out;
import coop.commonround.model.TaskRule;
import coop.commonround.model.VisitLink.From;
import java.time.Duration;
import java.util.Optional;

/** {@code task_rules}: how far apart the tasks of a client lie, where the co-op says so. */
final class TaskRulesJson {
    private TaskRulesJson() {}

    static void write(TaskRule rule, Out out) {
        out.text("task", rule.task())
                .text("after", rule.after())
                .minutes("minimum_minutes", rule.minimumGap())
                .minutes("maximum_minutes", rule.maximumGap())
                .number("most_in_24_hours", rule.mostIn24Hours())
                .word("from", rule.from())
                .textIfAny("source", rule.source());
    }

    static Optional<TaskRule> read(Keys keys) {
        var task = keys.must("task", Kinds.TEXT);
        var after = keys.may("after", Kinds.TEXT);
        var minimum = keys.may("minimum_minutes", Kinds.MINUTES, Duration.ZERO);
        var maximum = keys.may("maximum_minutes", Kinds.MINUTES);
        var most = keys.may("most_in_24_hours", Kinds.WHOLE);
        var from = keys.may("from", Kinds.choice(From.class), From.START);
        var source = keys.may("source", Kinds.TEXT, "");
        return keys.build(() -> new TaskRule(
                task.get(),
                after.or(task.get()),
                minimum.get(),
                maximum.orNull(),
                most.orNull(),
                from.get(),
                source.get()));
    }
}
