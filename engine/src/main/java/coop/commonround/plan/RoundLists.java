package coop.commonround.plan;

import static java.util.Objects.requireNonNull;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import coop.commonround.rule.planning.PlannedAttendance;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.rule.planning.PlannedRound;
import coop.commonround.search.state.RosterState;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rounds of the solver's roster as numbers of attendances, and the way back. */
final class RoundLists {
    private static final String ATTENDANCES = "attendances";

    private final PlannedRoster roster;

    RoundLists(PlannedRoster roster) {
        this.roster = roster;
    }

    /** For each round its attendances in order, by number. */
    int[][] attendances() {
        var numbers = new IdentityHashMap<PlannedAttendance, Integer>();
        roster.attendances().forEach(each -> numbers.put(each, numbers.size()));
        return roster.rounds().stream()
                .map(round -> round.attendances().stream()
                        .mapToInt(each -> requireNonNull(numbers.get(each)))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Puts what the state holds in place of what the solver's roster held, and tells the solver of it. */
    void replace(RosterState state, ScoreDirector<PlannedRoster> director) {
        var changed = changed(state);
        changed.keySet().forEach(round -> empty(round, director));
        changed.forEach((round, list) -> fill(round, list, director));
        director.triggerVariableListeners();
    }

    private Map<PlannedRound, List<PlannedAttendance>> changed(RosterState state) {
        var changed = new LinkedHashMap<PlannedRound, List<PlannedAttendance>>();
        for (int number = 0; number < roster.rounds().size(); number++) {
            var round = roster.rounds().get(number);
            var list = Arrays.stream(state.attendancesOf(number))
                    .mapToObj(roster.attendances()::get)
                    .toList();
            if (!list.equals(round.attendances())) {
                changed.put(round, list);
            }
        }
        return changed;
    }

    private static void empty(PlannedRound round, ScoreDirector<PlannedRoster> director) {
        var list = List.copyOf(round.attendances());
        if (list.isEmpty()) {
            return;
        }
        list.forEach(each -> director.beforeListVariableElementUnassigned(round, ATTENDANCES, each));
        director.beforeListVariableChanged(round, ATTENDANCES, 0, list.size());
        round.attendances().clear();
        director.afterListVariableChanged(round, ATTENDANCES, 0, 0);
        list.forEach(each -> director.afterListVariableElementUnassigned(round, ATTENDANCES, each));
    }

    private static void fill(PlannedRound round, List<PlannedAttendance> list, ScoreDirector<PlannedRoster> director) {
        if (list.isEmpty()) {
            return;
        }
        list.forEach(each -> director.beforeListVariableElementAssigned(round, ATTENDANCES, each));
        director.beforeListVariableChanged(round, ATTENDANCES, 0, 0);
        round.attendances().addAll(list);
        director.afterListVariableChanged(round, ATTENDANCES, 0, list.size());
        list.forEach(each -> director.afterListVariableElementAssigned(round, ATTENDANCES, each));
    }
}
