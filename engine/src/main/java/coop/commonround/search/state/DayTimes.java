package coop.commonround.search.state;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.rule.timing.DayTiming;
import coop.commonround.rule.timing.TimedRoster;
import coop.commonround.search.cells.Dirty;
import coop.commonround.search.table.Instance;

/**
 * Puts starts off from as early as can be to where they cost least, working day by working day: only those days whose rounds
 * have changed, or a time that their timing looks at.
 */
final class DayTimes implements TimedRoster {
    private final RosterState state;
    private final Instance in;
    private final DayTiming timing;
    private final Dirty days;

    DayTimes(RosterState state) {
        this.state = state;
        this.in = state.in;
        timing = new DayTiming(in.startTable);
        days = new Dirty(in.startTable.days());
    }

    /**
     * Notes that a visit has come into a round or gone out of it.
     *
     * @param isFirst whether it is, or was, the first there
     */
    void changed(int visit, int round, boolean isFirst) {
        days.add(in.startTable.dayOf(round));
        if (isFirst) {
            firstChanged(round);
        }
        linkedChanged(visit);
    }

    /** Notes that a visit starts at another time as early as can be. */
    void moved(int visit) {
        int end = in.firstAttendance[visit] + in.needs[visit];
        for (int a = in.firstAttendance[visit]; a < end; a++) {
            int round = state.round(a);
            if (round != NONE) {
                days.add(in.startTable.dayOf(round));
                if (state.previous(a) == NONE) {
                    firstChanged(round);
                }
            }
        }
        linkedChanged(visit);
    }

    /** Rounds that have to end in time for another look at when its first visit starts. */
    private void firstChanged(int round) {
        for (int before : in.startTable.soonBefore(round)) {
            days.add(in.startTable.dayOf(before));
        }
    }

    private void linkedChanged(int visit) {
        for (int linked : in.startTable.linkedTo(visit)) {
            int end = in.firstAttendance[linked] + in.needs[linked];
            for (int a = in.firstAttendance[linked]; a < end; a++) {
                if (state.round(a) != NONE) {
                    days.add(in.startTable.dayOf(state.round(a)));
                }
            }
        }
    }

    /** Drops what was noted as changed: it has been taken back. */
    void forget() {
        days.clear();
    }

    /** Works out starts; {@link RosterState} is told of those that are others. */
    void settle() {
        while (days.size() > 0) {
            timing.settle(days.takeLast(), this);
        }
    }

    @Override
    public int first(int round) {
        return state.first(round);
    }

    @Override
    public int next(int attendance) {
        return state.next(attendance);
    }

    @Override
    public int round(int attendance) {
        return state.round(attendance);
    }

    @Override
    public int meal(int round) {
        return state.meal(round);
    }

    @Override
    public int earliest(int visit) {
        return state.earliest(visit);
    }

    @Override
    public void start(int visit, int second) {
        if (second != state.start(visit)) {
            state.setStart(visit, second);
        }
    }
}
