package coop.commonround.rule.planning;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.InverseRelationShadowVariable;
import ai.timefold.solver.core.api.domain.variable.NextElementShadowVariable;
import ai.timefold.solver.core.api.domain.variable.PreviousElementShadowVariable;
import ai.timefold.solver.core.api.domain.variable.ShadowVariable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One careworker's presence at one visit, or its absence while {@link #round()} is null.
 *
 * <p>It starts when its round, its window, its companions at a double-up and its links allow, where that costs least ({@link
 * StartTimes}). Times are seconds of the {@link PlanningClock}.
 */
@PlanningEntity
public class PlannedAttendance {
    @PlanningId
    private String id = "";

    private PlannedVisit visit;
    private int ordinal;

    @InverseRelationShadowVariable(sourceVariableName = "attendances")
    private @Nullable PlannedRound round;

    @PreviousElementShadowVariable(sourceVariableName = "attendances")
    private @Nullable PlannedAttendance previous;

    @NextElementShadowVariable(sourceVariableName = "attendances")
    private @Nullable PlannedAttendance next;

    @SuppressWarnings("removal") // as in StartTimes
    @ShadowVariable(
            variableListenerClass = StartTimes.class,
            sourceEntityClass = PlannedRound.class,
            sourceVariableName = "attendances")
    private @Nullable Integer start;

    /** Whether the meal of the round is held before it; told along with the start. */
    private boolean isAfterMeal;

    /** For the solver, which fills the fields of its copies itself. */
    @SuppressWarnings("NullAway")
    PlannedAttendance() {}

    PlannedAttendance(PlannedVisit visit, int ordinal) {
        this.id = visit.visit().id().text() + (visit.isAlone() ? "#alone" : "#" + ordinal);
        this.visit = visit;
        this.ordinal = ordinal;
    }

    /** Puts it where and when a roster made elsewhere has it. */
    void place(PlannedRound inRound, @Nullable PlannedAttendance after, int startsAt) {
        round = inRound;
        previous = after;
        if (after != null) {
            after.next = this;
        }
        start = startsAt;
    }

    /** Takes it out of its round, whatever its neighbours hold. */
    void takeOut() {
        round = null;
        previous = null;
        next = null;
        start = null;
        isAfterMeal = false;
    }

    @Nullable
    Integer startOrNull() {
        return start;
    }

    void setStart(@Nullable Integer second, boolean afterMeal) {
        start = second;
        isAfterMeal = afterMeal;
    }

    /** Whether the meal of its round is held here, between arriving and starting. */
    public boolean isAfterMeal() {
        return isAfterMeal;
    }

    /** Seconds of the meal held before it; none at most. */
    public int mealSeconds() {
        return isAfterMeal && round != null ? round.mealSeconds() : 0;
    }

    /** When the careworker is at the door; null while in no round. */
    public @Nullable Integer arrival() {
        return hasStart() ? Integer.valueOf(freeFrom() + travelSeconds()) : null;
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

    /** Seconds between arriving and starting, the meal included; none at the first of a round. */
    public int gapSeconds() {
        var arrival = arrival();
        return previous == null || arrival == null || start == null ? 0 : Math.max(0, start - arrival);
    }

    /** Seconds between arriving and starting, less the meal; none at the first of a round. */
    public int waitingSeconds() {
        return Math.max(0, gapSeconds() - mealSeconds());
    }

    /** Seconds of waiting that are paid: a gap longer than the policy's is the careworker's own time. */
    public int paidWaitingSeconds() {
        int waiting = waitingSeconds();
        return waiting > visit.client().terms().paidGap() ? 0 : waiting;
    }

    /** Seconds in the home, at the meal before and on the way; at the first and the last, those from home and back as well. */
    public int busySeconds() {
        return visit.length() + mealSeconds() + travelSeconds() + secondsFromHome() + secondsHome();
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

    /**
     * The second the careworker is free to travel here, where somebody goes: the end of the visit before. At the first of a
     * round, when the careworker can be here: the start of the shift, after the way from home if the shift holds it.
     */
    public int freeFrom() {
        return previous == null ? rounded().firstStartAt(place()) : previous.end();
    }

    /** Whether it has a start: somebody goes, and does not wait for visits that wait for one another in a circle. */
    public boolean hasStart() {
        return round != null && start != null;
    }

    /** The second it starts, where somebody goes. */
    public int start() {
        return start == null ? 0 : start;
    }

    /** The local day it is counted to, where somebody goes. */
    public LocalDate day() {
        return visit.dayAt(start());
    }

    /** The second it ends, where somebody goes. */
    public int end() {
        return start() + visit.length();
    }

    @Override
    public String toString() {
        return id;
    }
}
