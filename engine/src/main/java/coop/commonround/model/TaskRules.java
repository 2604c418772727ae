package coop.commonround.model;

import coop.commonround.base.Check;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is asked of the tasks of visits: what the co-op says, and {@link #USUAL} where it says nothing of those tasks.
 *
 * @param all by task and the task it comes after; at most one for the same two
 */
public record TaskRules(List<TaskRule> all) {
    /**
     * What holds of medicines that anybody may have: paracetamol, at least 4 hours between doses and at most 4 doses in any
     * 24 hours (NHS, "Paracetamol for adults: how and when to take it", as read in November 2026). What is prescribed for a
     * person comes first: a co-op that gives it otherwise writes its own rule for that task.
     */
    public static final List<TaskRule> USUAL = List.of(TaskRule.doses(
            "paracetamol", Duration.ofHours(4), 4, "NHS, paracetamol for adults, as read in November 2026"));

    /** Nothing but what is usual. */
    public static final TaskRules DEFAULT = new TaskRules(List.of());

    public TaskRules {
        var given = List.copyOf(all);
        all = Stream.concat(
                        given.stream(),
                        USUAL.stream().filter(usual -> given.stream().noneMatch(usual::isOfSameTasks)))
                .sorted(Comparator.comparing(TaskRule::task).thenComparing(TaskRule::after))
                .toList();
        for (int i = 1; i < all.size(); i++) {
            var rule = all.get(i);
            Check.that(
                    !rule.isOfSameTasks(all.get(i - 1)),
                    "task rule: %s after %s is there twice",
                    rule.task(),
                    rule.after());
        }
    }

    /** Those of the co-op's own. */
    public List<TaskRule> own() {
        return all.stream().filter(rule -> !USUAL.contains(rule)).toList();
    }
}
