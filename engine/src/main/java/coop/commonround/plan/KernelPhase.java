package coop.commonround.plan;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import coop.commonround.base.Money;
import coop.commonround.model.Policy;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.search.Instance;
import coop.commonround.search.RosterState;
import coop.commonround.search.Search;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The kernel as a phase of the solver: takes over its roster, searches on flat arrays, hands back the best. */
final class KernelPhase implements PhaseCommand<PlannedRoster> {
    private static final String ATTENDANCES = "attendances";

    private final Policy policy;
    private final long seed;
    private final Pace pace;
    private final Consumer<Progress> listener;
    private final StopSignal stop;

    KernelPhase(Policy policy, long seed, Pace pace, Consumer<Progress> listener, StopSignal stop) {
        this.policy = policy;
        this.seed = seed;
        this.pace = pace;
        this.listener = listener;
        this.stop = stop;
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<PlannedRoster> director, BooleanSupplier isTerminated) {
        stop.started();
        var roster = director.getWorkingSolution();
        var state = new RosterState(new Instance(roster, policy));
        var search = new Search(state, seed);
        search.construct(isTerminated);
        report(state, roster);
        search.improve(
                () -> isTerminated.getAsBoolean() || !pace.takesStep(),
                pace::shareLeft,
                better -> report(better, roster));
        handBack(state, roster, director);
    }

    private void report(RosterState state, PlannedRoster roster) {
        listener.accept(new Progress(
                state.visitsUncovered(),
                roster.visits().size(),
                Money.thousandthsOfPenny(state.soft()),
                state.hard() == 0));
    }

    private static void handBack(RosterState state, PlannedRoster roster, ScoreDirector<PlannedRoster> director) {
        var attendances = roster.attendances();
        for (int number = 0; number < roster.rounds().size(); number++) {
            var made = state.attendancesOf(number);
            if (made.length == 0) {
                continue;
            }
            var round = roster.rounds().get(number);
            var list = Arrays.stream(made).mapToObj(attendances::get).toList();
            list.forEach(each -> director.beforeListVariableElementAssigned(round, ATTENDANCES, each));
            director.beforeListVariableChanged(round, ATTENDANCES, 0, 0);
            round.attendances().addAll(0, list);
            director.afterListVariableChanged(round, ATTENDANCES, 0, list.size());
            list.forEach(each -> director.afterListVariableElementAssigned(round, ATTENDANCES, each));
        }
        director.triggerVariableListeners();
    }
}
