package coop.commonround.rule.planning;

import ai.timefold.solver.core.api.domain.variable.ListVariableListener;
import ai.timefold.solver.core.api.score.director.ScoreDirector;
import org.jspecify.annotations.Nullable;

/**
 * Times a roster anew, for the solver, whenever a round of it has changed. Public only because the solver makes it.
 *
 * <p>Rounds are plain objects here: Timefold 1.32 also tells of attendances where it means rounds.
 */
@SuppressWarnings("removal") // Timefold 2 has no such listeners: see decision 8
public final class StartTimes implements ListVariableListener<PlannedRoster, Object, PlannedAttendance> {
    private static final String START = "start";

    private @Nullable Timetable timetable;

    @Override
    public void resetWorkingSolution(ScoreDirector<PlannedRoster> director) {
        timetable = null;
    }

    @Override
    public void afterListVariableChanged(ScoreDirector<PlannedRoster> director, Object round, int from, int to) {
        retime(director);
    }

    @Override
    public void afterListVariableElementUnassigned(
            ScoreDirector<PlannedRoster> director, PlannedAttendance attendance) {
        retime(director);
    }

    /** Sees to every round that has changed, so that of several notices only the first has work to do. */
    private void retime(ScoreDirector<PlannedRoster> director) {
        if (timetable == null) {
            timetable = new Timetable(director.getWorkingSolution());
        }
        timetable.retime((attendance, start, isAfterMeal) -> {
            director.beforeVariableChanged(attendance, START);
            attendance.setStart(start, isAfterMeal);
            director.afterVariableChanged(attendance, START);
        });
    }

    @Override
    public void beforeListVariableChanged(ScoreDirector<PlannedRoster> director, Object round, int from, int to) {}

    @Override
    public void beforeEntityAdded(ScoreDirector<PlannedRoster> director, Object round) {}

    @Override
    public void afterEntityAdded(ScoreDirector<PlannedRoster> director, Object round) {}

    @Override
    public void beforeEntityRemoved(ScoreDirector<PlannedRoster> director, Object round) {}

    @Override
    public void afterEntityRemoved(ScoreDirector<PlannedRoster> director, Object round) {}
}
