package coop.commonround.rule.planning;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import coop.commonround.model.Leg;
import coop.commonround.model.Shift;
import coop.commonround.rule.timing.TimedMeal;
import coop.commonround.travel.TravelMatrix;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** The round of one shift: the attendances made in it, in order. */
@PlanningEntity
public class PlannedRound {
    @PlanningId
    private String id = "";

    @PlanningListVariable(allowsUnassignedValues = true)
    private List<PlannedAttendance> attendances = new ArrayList<>();

    private Shift shift;
    private PlannedCareworker careworker;
    private TravelMatrix travel;
    private int start;
    private int end;
    private int eveningFrom;
    private boolean isHoliday;
    private LocalDate date;
    private int week;
    private @Nullable TimedMeal meal;
    private PaidShift paid;
    private List<PlannedAttendance> candidates = List.of();

    /** For the solver, which fills the fields of its copies itself. */
    @SuppressWarnings("NullAway")
    PlannedRound() {}

    PlannedRound(
            Shift shift,
            PlannedCareworker careworker,
            TravelMatrix travel,
            PlanningClock clock,
            int eveningFrom,
            boolean isHoliday,
            int week,
            PaidShift paid) {
        this.id = shift.id().text();
        this.shift = shift;
        this.careworker = careworker;
        this.travel = travel;
        this.start = clock.secondOf(shift.start());
        this.end = clock.secondOf(shift.end());
        this.eveningFrom = eveningFrom;
        this.isHoliday = isHoliday;
        this.date = shift.date();
        this.week = week;
        this.paid = paid;
        var promised = shift.meal();
        this.meal = promised == null
                ? null
                : new TimedMeal(clock.secondOf(promised.from()), clock.secondOf(promised.until()), (int)
                        promised.length().toSeconds());
    }

    public String id() {
        return id;
    }

    public Shift shift() {
        return shift;
    }

    public PlannedCareworker careworker() {
        return careworker;
    }

    /** In the order they are made. */
    public List<PlannedAttendance> attendances() {
        return attendances;
    }

    /** What this round could hold at all: the search tries nothing else. Empty for a roster made elsewhere. */
    public List<PlannedAttendance> candidates() {
        return candidates;
    }

    void setCandidates(List<PlannedAttendance> candidates) {
        this.candidates = candidates;
    }

    /** The second the shift starts. */
    public int start() {
        return start;
    }

    /** The second at which work may start at a home, if it is the first of the round: by then the careworker can be there. */
    public int firstStartAt(int place) {
        return careworker.terms().isCommuteWithinShift() ? start + travelSeconds(careworker.home(), place) : start;
    }

    /** The second by which work must end at a home, if it is the last of the round, for the careworker to be back in time. */
    public int lastEndAt(int place) {
        int until = lawfulUntil();
        return careworker.terms().isCommuteWithinShift() ? until - travelSeconds(place, careworker.home()) : until;
    }

    /** The second the shift ends. */
    public int end() {
        return end;
    }

    /** The second by which the round must have ended: the policy may let it overrun its shift. */
    public int lawfulUntil() {
        return end + careworker.terms().mostOverrun();
    }

    /** Work that ends after this second is evening work. */
    public int eveningFrom() {
        return eveningFrom;
    }

    /** Whether the shift is counted to a bank holiday or a special day. */
    public boolean isHoliday() {
        return isHoliday;
    }

    /** The local day the shift is counted to. */
    public LocalDate date() {
        return date;
    }

    /** The week of the period, from 0. */
    public int week() {
        return week;
    }

    /** What the shift is paid beyond the work in it. */
    public PaidShift paid() {
        return paid;
    }

    /** The meal break of the shift; null for none. */
    public @Nullable TimedMeal meal() {
        return meal;
    }

    /** How long it is, in seconds; 0 for none. */
    public int mealSeconds() {
        return meal == null ? 0 : meal.length();
    }

    /**
     * Before which of some attendances the meal is held: the first that leaves time for it.
     *
     * @param count how many there are
     * @param made each by its position
     * @param startAt the second each starts, by its position
     * @return its position; -1 if the meal is missed, or there is none
     */
    public int mealBefore(int count, IntFunction<PlannedAttendance> made, IntUnaryOperator startAt) {
        if (meal == null) {
            return -1;
        }
        int free = 0;
        for (int i = 0; i < count; i++) {
            int place = made.apply(i).client().place();
            int arrival = i == 0
                    ? firstStartAt(place)
                    : free + travelSeconds(made.apply(i - 1).client().place(), place);
            int start = startAt.applyAsInt(i);
            if (meal.fits(arrival, start)) {
                return i;
            }
            free = start + made.apply(i).visit().length();
        }
        return -1;
    }

    /** Seconds from one home to another by this careworker's transport; homes by their number. */
    public int travelSeconds(int from, int to) {
        return travel.seconds(from, to, careworker.transport());
    }

    /** The way from one home to another by this careworker's transport. */
    public Leg leg(int from, int to) {
        return travel.leg(from, to, careworker.transport());
    }

    public TravelMatrix travel() {
        return travel;
    }

    /** Metres from one home to another by this careworker's transport. */
    public int travelMetres(int from, int to) {
        return travel.metres(from, to, careworker.transport());
    }

    @Override
    public String toString() {
        return id;
    }
}
