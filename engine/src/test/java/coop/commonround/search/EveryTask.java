package coop.commonround.search;

import coop.commonround.model.Problem;
import coop.commonround.model.TaskRule;
import coop.commonround.model.TaskRules;
import coop.commonround.model.Visit;
import coop.commonround.model.VisitLink.From;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Gives the visits of a problem tasks that are to lie apart, the same for the same seed. */
final class EveryTask {
    private static final List<String> TASKS = List.of("paracetamol", "insulin", "breakfast");

    private final SplittableRandom random;

    private EveryTask(long seed) {
        random = new SplittableRandom(seed + 7);
    }

    static Problem addedTo(Problem problem, long seed) {
        return new EveryTask(seed).addedTo(problem);
    }

    private Problem addedTo(Problem problem) {
        var visits = problem.visits().stream().map(this::withTasks).toList();
        var rules = new ArrayList<TaskRule>();
        if (chance(2)) {
            rules.add(TaskRule.doses("paracetamol", minutes(360), 1 + random.nextInt(4), ""));
        }
        if (chance(2)) {
            rules.add(new TaskRule(
                    "breakfast",
                    "insulin",
                    minutes(60),
                    chance(2) ? null : minutes(200).plusHours(1),
                    null,
                    chance(2) ? From.START : From.END,
                    ""));
        }
        return problem.withVisits(visits).withPolicy(problem.policy().withTasks(new TaskRules(rules)));
    }

    private Visit withTasks(Visit visit) {
        var tasks = new TreeSet<String>();
        for (var task : TASKS) {
            if (chance(5)) {
                tasks.add(task);
            }
        }
        return visit.withTasks(tasks);
    }

    private Duration minutes(int below) {
        return Duration.ofMinutes(random.nextInt(below));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
