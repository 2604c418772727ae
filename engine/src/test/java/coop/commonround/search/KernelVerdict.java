package coop.commonround.search;

import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.RuleId;
import coop.commonround.rule.RuleWeights;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.search.cells.Amount;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Instance;
import coop.commonround.travel.TravelTimes;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Whether the kernel would ever come to hold a roster that was drawn by hand, at the times of the drawing. */
public final class KernelVerdict {
    /** The rounds the kernel is given, and the same with the times of the drawing. */
    private final PlannedRoster given;

    private final PlannedRoster drawn;
    private final RosterState state;
    private final IdentityHashMap<PlannedAttendance, Integer> numbers = new IdentityHashMap<>();

    private KernelVerdict(Problem problem, Roster roster) {
        var travel = TravelTimes.of(problem);
        given = PlannedRoster.startingFrom(problem, travel, roster).weighedBy(RuleWeights.of(problem.policy()));
        drawn = PlannedRoster.of(problem, travel, roster);
        state = new RosterState(new Instance(given, problem.policy()));
        given.attendances().forEach(each -> numbers.put(each, numbers.size()));
    }

    /**
     * What stands in the way: attendances it never puts where they are drawn, starts that differ, hard rules by their
     * names; nothing if the roster is one it may hold.
     */
    public static List<String> objections(Problem problem, Roster roster) {
        var verdict = new KernelVerdict(problem, roster);
        var misplaced = verdict.misplaced();
        return misplaced.isEmpty() ? verdict.judged() : misplaced;
    }

    /** What each rule comes to in the kernel, which times the rounds for itself; nothing if it cannot hold them. */
    public static Map<RuleId, Amount> byRule(Problem problem, Roster roster) {
        var verdict = new KernelVerdict(problem, roster);
        return verdict.misplaced().isEmpty() && verdict.isTimed() ? verdict.state.byRule() : Map.of();
    }

    private List<String> misplaced() {
        var misplaced = new ArrayList<String>();
        for (int r = 0; r < given.rounds().size(); r++) {
            var round = given.rounds().get(r);
            for (var each : round.attendances()) {
                if (!state.in.isCandidate(numbers.get(each), r)) {
                    misplaced.add("%s is never put into %s".formatted(each, round.id()));
                }
            }
        }
        return misplaced;
    }

    private boolean isTimed() {
        for (int r = 0; r < given.rounds().size(); r++) {
            for (var each : given.rounds().get(r).attendances()) {
                state.insert(numbers.get(each), r, state.last(r));
            }
        }
        return state.settle();
    }

    private List<String> judged() {
        if (!isTimed()) {
            return List.of("it cannot be timed");
        }
        var objections = new ArrayList<String>();
        for (var round : given.rounds()) {
            for (var each : round.attendances()) {
                int number = numbers.get(each);
                if (state.start(state.in.visitOf[number])
                        != drawn.attendances().get(number).start()) {
                    objections.add("%s starts at another time".formatted(each));
                }
            }
        }
        state.byRule().forEach((rule, amount) -> {
            if (amount.hard() > 0) {
                objections.add(rule.text());
            }
        });
        return objections;
    }
}
