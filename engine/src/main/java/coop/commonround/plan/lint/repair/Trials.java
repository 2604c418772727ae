package coop.commonround.plan.lint.repair;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import coop.commonround.plan.lint.repair.Judge.Held;
import coop.commonround.rule.planning.PlannedRound;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tries changes of a roster one by one, takes each back, and remembers the best that mends what is to be mended. */
final class Trials {
    private final Judge judge;
    private final Map<String, Long> hardBefore;

    private Goal goal = new Goal.Covers(List.of());
    private final Map<String, Integer> inTheWay = new TreeMap<>();
    private int tried;
    private @Nullable Found best;

    Trials(Judge judge) {
        this.judge = judge;
        this.hardBefore = hard(judge.byRule());
    }

    /** Forgets what was tried: from now on something else is to be mended. */
    void begin(Goal toReach) {
        goal = toReach;
        inTheWay.clear();
        tried = 0;
        best = null;
    }

    /** The best so far; null if there is none. */
    @Nullable
    Found best() {
        return best;
    }

    /** How much there is left to mend in what the judge holds just now. */
    long left() {
        return goal.left(hard(judge.byRule()));
    }

    /** Whether what the judge holds just now breaks no rule more than the roster did at first. */
    boolean isNoWorse() {
        return isNoWorse(hard(judge.byRule()));
    }

    private boolean isNoWorse(Map<String, Long> hard) {
        return hard.entrySet().stream().allMatch(each -> each.getValue() <= hardBefore.getOrDefault(each.getKey(), 0L));
    }

    void tryWith(Draft draft, Place place) {
        var with = draft.copy();
        with.put(place);
        tryOut(with);
    }

    void tryOut(Draft draft) {
        judge.change(draft.rounds());
        note(draft.rounds());
        judge.back();
    }

    /** Keeps what the judge holds just now if it mends what is to be mended, breaks nothing else, and is the best so far. */
    void note(Map<PlannedRound, List<Held>> rounds) {
        tried++;
        var byRule = judge.byRule();
        var hard = hard(byRule);
        if (!isNoWorse(hard)) {
            hard.forEach((rule, amount) -> {
                if (amount > hardBefore.getOrDefault(rule, 0L)) {
                    inTheWay.merge(rule, 1, Integer::sum);
                }
            });
            return;
        }
        var found = new Found(rounds, byRule, judge.score());
        if (goal.left(hard) <= 0 && found.isBetterThan(best)) {
            best = found;
        }
    }

    /** What kept all trials from mending it, in a few words. */
    String whyNot() {
        if (tried == 0) {
            return "nobody who may go has a gap for it then";
        }
        var rules = inTheWay.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(3)
                .map(each -> each.getKey())
                .toList();
        return (tried == 1 ? "the one place" : "each of the " + tried + " places") + " tried would break "
                + (rules.isEmpty() ? "it again" : String.join(", ", rules));
    }

    private static Map<String, Long> hard(Map<String, HardMediumSoftLongScore> byRule) {
        var hard = new TreeMap<String, Long>();
        byRule.forEach((rule, score) -> {
            if (score.hardScore() < 0) {
                hard.put(rule, -score.hardScore());
            }
        });
        return hard;
    }
}
