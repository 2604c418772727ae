package coop.commonround.plan;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import coop.commonround.model.Policy;
import coop.commonround.rule.planning.PlannedRoster;
import coop.commonround.search.Search;
import coop.commonround.search.Takeover;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Instance;
import java.util.function.BooleanSupplier;

/** The kernel as a phase of the solver: takes over its roster, searches on flat arrays, hands back the best. */
final class KernelPhase implements PhaseCommand<PlannedRoster> {
    private final Policy policy;
    private final Effort effort;
    private final Pace pace;
    private final Listeners listeners;
    private final StopSignal stop;

    KernelPhase(Policy policy, Effort effort, Pace pace, Listeners listeners, StopSignal stop) {
        this.policy = policy;
        this.effort = effort;
        this.pace = pace;
        this.listeners = listeners;
        this.stop = stop;
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<PlannedRoster> director, BooleanSupplier isTerminated) {
        stop.started();
        var roster = director.getWorkingSolution();
        var rounds = new RoundLists(roster);
        var state = new RosterState(new Instance(roster, policy));
        Takeover.into(state, rounds.attendances());
        pace.endWith(isTerminated);
        var search = new Search(state, effort.seed(), effort.threads());
        search.construct(isTerminated);
        listeners.found(state, roster);
        search.improve(pace, better -> listeners.found(better, roster));
        findPlacesMissed(search, state, roster);
        rounds.replace(state, director);
    }

    /** Bounded in time only if the search was told to stop: the same iterations give the same roster. */
    private void findPlacesMissed(Search search, RosterState state, PlannedRoster roster) {
        long medium = state.medium();
        long soft = state.soft();
        search.construct(pace::isTimeToEndWellOver);
        if (state.medium() != medium || state.soft() != soft) {
            listeners.found(state, roster);
        }
    }
}
