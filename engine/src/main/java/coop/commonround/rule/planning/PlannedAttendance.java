package coop.commonround.rule.planning;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.InverseRelationShadowVariable;
import ai.timefold.solver.core.api.domain.variable.NextElementShadowVariable;
import ai.timefold.solver.core.api.domain.variable.PreviousElementShadowVariable;
import ai.timefold.solver.core.api.domain.variable.ShadowSources;
import ai.timefold.solver.core.api.domain.variable.ShadowVariable;
import ai.timefold.solver.core.api.domain.variable.ShadowVariablesInconsistent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One careworker's presence at one visit, or its absence while {@link #round()} is null.
 *
 * <p>It starts as early as its round, its window, its companions at a double-up and its links allow. Times are seconds of
 * the {@link PlanningClock}.
 */
@PlanningEntity
public class PlannedAttendance {
    @PlanningId
    private String id = "";

    private PlannedVisit visit;
    private int ordinal;
    private List<PlannedAttendance> companions = List.of();
    private List<PlannedAttendance> before = new ArrayList<>(0);
    private int[] gaps = {};
    private @Nullable String together;

    @InverseRelationShadowVariable(sourceVariableName = "attendances")
    private @Nullable PlannedRound round;

    @PreviousElementShadowVariable(sourceVariableName = "attendances")
    private @Nullable PlannedAttendance previous;

    @NextElementShadowVariable(sourceVariableName = "attendances")
    private @Nullable PlannedAttendance next;

    @ShadowVariable(supplierName = "findFreeFrom")
    private @Nullable Integer freeFrom;

    @ShadowVariable(supplierName = "findStart")
    private @Nullable Integer start;

    @ShadowVariablesInconsistent
    private @Nullable Boolean inconsistent;

    /** For the solver, which fills the fields of its copies itself. */
    @SuppressWarnings("NullAway")
    PlannedAttendance() {}

    PlannedAttendance(PlannedVisit visit, int ordinal) {
        this.id = visit.visit().id().text() + "#" + ordinal;
        this.visit = visit;
        this.ordinal = ordinal;
    }

    /** Ties it to all who attend the same visit, itself among them. */
    void tieTo(List<PlannedAttendance> all) {
        companions = List.copyOf(all);
        together = visit.visit().id().text();
    }

    /** Ties it to an attendance of a linked visit that comes first, by the least seconds from start to start. */
    void startsAfter(PlannedAttendance first, int gap) {
        before.add(first);
        gaps = Arrays.copyOf(gaps, gaps.length + 1);
        gaps[gaps.length - 1] = gap;
    }

    /** Puts it where and when a roster made elsewhere has it. */
    void place(PlannedRound inRound, @Nullable PlannedAttendance after, int startsAt) {
        round = inRound;
        previous = after;
        if (after != null) {
            after.next = this;
        }
        freeFrom = after == null ? inRound.firstStartAt(place()) : after.end();
        start = startsAt;
        inconsistent = false;
    }

    /**
     * When the careworker is free to travel here: the end of the visit before. At the first of a round, when the careworker
     * can be here: the start of the shift, after the way from home if the shift holds it.
     */
    @ShadowSources({"round", "previous.start"})
    public @Nullable Integer findFreeFrom() {
        if (round == null) {
            return null;
        }
        if (previous == null) {
            return round.firstStartAt(place());
        }
        return previous.start == null ? null : Integer.valueOf(previous.start + previous.visit.length());
    }

    /** When the visit starts: the same for all who attend it. */
    @ShadowSources(
            value = {
                "freeFrom",
                "previous",
                "companions[].freeFrom",
                "companions[].previous",
                "before[].round",
                "before[].start"
            },
            alignmentKey = "together")
    public @Nullable Integer findStart() {
        Integer arrival = companions.isEmpty() ? arrival() : latestArrival();
        if (arrival == null) {
            return null;
        }
        int earliest = Math.max(arrival, visit.opens());
        for (int i = 0; i < gaps.length; i++) {
            var first = before.get(i);
            if (first.round != null && first.start != null) {
                earliest = Math.max(earliest, first.start + gaps[i]);
            }
        }
        return earliest;
    }

    private @Nullable Integer latestArrival() {
        Integer latest = null;
        for (var companion : companions) {
            var arrival = companion.arrival();
            if (arrival != null && (latest == null || arrival > latest)) {
                latest = arrival;
            }
        }
        return latest;
    }

    /** When the careworker is at the door; null while in no round. */
    public @Nullable Integer arrival() {
        return freeFrom == null ? null : Integer.valueOf(freeFrom + travelSeconds());
    }

    /** Seconds of travel from the visit before; none at the first of a round. */
    public int travelSeconds() {
        return round == null || previous == null
                ? 0
                : round.travelSeconds(
                        previous.visit.client().place(), visit.client().place());
    }

    /** Metres of travel from the visit before; none at the first of a round. */
    public int travelMetres() {
        return round == null || previous == null
                ? 0
                : round.travelMetres(
                        previous.visit.client().place(), visit.client().place());
    }

    /** Seconds of the way from home, at the first of a round; none at any other. */
    public int secondsFromHome() {
        return round == null || previous != null
                ? 0
                : round.travelSeconds(round.careworker().home(), place());
    }

    /** Metres of the way from home, at the first of a round; none at any other. */
    public int metresFromHome() {
        return round == null || previous != null
                ? 0
                : round.travelMetres(round.careworker().home(), place());
    }

    /** Seconds of the way home, at the last of a round; none at any other. */
    public int secondsHome() {
        return round == null || next != null
                ? 0
                : round.travelSeconds(place(), round.careworker().home());
    }

    /** Metres of the way home, at the last of a round; none at any other. */
    public int metresHome() {
        return round == null || next != null
                ? 0
                : round.travelMetres(place(), round.careworker().home());
    }

    /** Seconds between arriving and starting; none at the first of a round. */
    public int waitingSeconds() {
        var arrival = arrival();
        return previous == null || arrival == null || start == null ? 0 : Math.max(0, start - arrival);
    }

    /** Seconds of waiting that are paid: a gap longer than the policy's is the careworker's own time. */
    public int paidWaitingSeconds() {
        int waiting = waitingSeconds();
        return waiting > visit.client().terms().paidGap() ? 0 : waiting;
    }

    /** Seconds in the home and on the way there; at the first and the last of a round, those from home and back as well. */
    public int busySeconds() {
        return visit.length() + travelSeconds() + secondsFromHome() + secondsHome();
    }

    /** Seconds after the end of the shift, at the end of this or, if the shift holds it, of the way home behind the last. */
    public int overrunSeconds() {
        var in = rounded();
        int done = end() + (in.careworker().terms().isCommuteWithinShift() ? secondsHome() : 0);
        return Math.max(0, done - in.end());
    }

    public String id() {
        return id;
    }

    public PlannedVisit visit() {
        return visit;
    }

    /** Position among the attendances of its visit, from 0. */
    public int ordinal() {
        return ordinal;
    }

    public PlannedClient client() {
        return visit.client();
    }

    private int place() {
        return visit.client().place();
    }

    /** The round it is in; null if nobody goes. */
    public @Nullable PlannedRound round() {
        return round;
    }

    /** The attendance before it in its round; null at the first, or if nobody goes. */
    public @Nullable PlannedAttendance previous() {
        return previous;
    }

    /** The round it is in, where a rule sees only those that somebody goes to. */
    public PlannedRound rounded() {
        if (round == null) {
            throw new IllegalStateException("nobody goes to " + id);
        }
        return round;
    }

    public PlannedCareworker careworker() {
        return rounded().careworker();
    }

    /** Whether the visits before it wait for one another in a circle, so that it has no start. */
    public boolean isInCircle() {
        return Boolean.TRUE.equals(inconsistent);
    }

    /** The second the careworker is free to travel here, where somebody goes. */
    public int freeFrom() {
        return freeFrom == null ? 0 : freeFrom;
    }

    /** Whether it has a start: somebody goes, and no circle stands in the way. */
    public boolean hasStart() {
        return round != null && start != null && !isInCircle();
    }

    /** The second it starts, where somebody goes. */
    public int start() {
        return start == null ? 0 : start;
    }

    /** The second it ends, where somebody goes. */
    public int end() {
        return start() + visit.length();
    }

    /** What the solver reads the alignment of companions by. */
    public @Nullable String getTogether() {
        return together;
    }

    @Override
    public String toString() {
        return id;
    }
}
