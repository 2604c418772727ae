package coop.commonround.rule.planning;

import coop.commonround.model.Careworker;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.HeldSkill;
import coop.commonround.model.LabourPrices;
import coop.commonround.model.Transport;
import coop.commonround.rule.hours.HoursLaw;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A careworker with the figures the rules work with; times in seconds, money in thousandths of a penny. */
public final class PlannedCareworker {
    private final Careworker careworker;
    private final int number;
    private final int home;
    private final Terms terms;
    private final PayClock pay;
    private final long mile;
    private final long overtimeHour;
    private final int[] guaranteed;
    private final int[] away;
    private final OwnShares shares;
    private final OwnWishes wishes;
    private final HoursLaw law;
    private final int[] maximum;

    /**
     * Figures worked out from the problem.
     *
     * @param guaranteed seconds to be paid in each week of the period, whatever is worked
     * @param maximum seconds of working time in each week of the period
     * @param away pairs of start and end of spans in which the careworker is away
     * @param shares what the shares of burdens are measured by
     * @param law what working-time law comes to
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Figures(int[] guaranteed, int[] maximum, int[] away, OwnShares shares, HoursLaw law) {}

    PlannedCareworker(
            Careworker careworker,
            int number,
            int home,
            Terms terms,
            LabourPrices.Prices prices,
            PlanningClock clock,
            Figures figures) {
        this.careworker = careworker;
        this.number = number;
        this.home = home;
        this.terms = terms;
        this.pay = new PayClock(prices, clock);
        this.mile = prices.mile().thousandthsOfPenny();
        this.overtimeHour = prices.overtimeHour().thousandthsOfPenny();
        this.guaranteed = figures.guaranteed();
        this.away = figures.away();
        this.shares = figures.shares();
        this.wishes = new OwnWishes(careworker.wishes(), terms.people());
        this.law = figures.law();
        this.maximum = figures.maximum();
    }

    public CareworkerId id() {
        return careworker.id();
    }

    /** Position among all careworkers by id, from 0. */
    public int number() {
        return number;
    }

    /** Number of the home in the travel matrix. */
    public int home() {
        return home;
    }

    public Terms terms() {
        return terms;
    }

    public Transport transport() {
        return careworker.transport();
    }

    public boolean isVolunteer() {
        return careworker.isVolunteer();
    }

    public List<HeldSkill> skills() {
        return careworker.skills();
    }

    public boolean hasSkill(String skill, LocalDate day) {
        return careworker.hasSkill(skill, day);
    }

    /** Whether a secondee is back with the home organisation on a day. */
    public boolean isRecalledBy(LocalDate day) {
        var recall = careworker.recallDate();
        return recall != null && day.isAfter(recall);
    }

    /** Seconds of the longest leg between visits; null for no limit. */
    public @Nullable Integer longestLeg() {
        var longest = careworker.maximumTravel();
        return longest == null ? null : (int) longest.toSeconds();
    }

    /** Seconds of working time in a week of the period, by contract and, under 18, by law. */
    public int maximumWeek(int week) {
        return maximum[week];
    }

    /** Seconds a week above which overtime is paid; null if there is no such bound. */
    public @Nullable Integer overtimeAfter() {
        var contracted = careworker.hours().contracted();
        return contracted.isZero() || isVolunteer() ? null : (int) contracted.toSeconds();
    }

    /** Seconds to be paid for work in a week of the period, worked or not; below zero if more is paid in any case. */
    public int guaranteedIn(int week) {
        return guaranteed[week];
    }

    /** How many weeks the period touches. */
    public int weeks() {
        return guaranteed.length;
    }

    public PayClock pay() {
        return pay;
    }

    public long mile() {
        return mile;
    }

    public long overtimeHour() {
        return overtimeHour;
    }

    /** What the careworker wants of ways and rounds. */
    public OwnWishes wishes() {
        return wishes;
    }

    /** Whether the careworker is lent by another organisation. */
    public boolean isSecondee() {
        return careworker.contract() == Careworker.Contract.SECONDEE;
    }

    public @Nullable String team() {
        return careworker.team();
    }

    /** What working-time law comes to for this careworker. */
    public HoursLaw law() {
        return law;
    }

    /** What the careworker's shares of burdens are measured by. */
    public OwnShares shares() {
        return shares;
    }

    /** Pairs of start and end of spans in which the careworker is away; not to be written to. */
    int[] away() {
        return away;
    }

    /** Seconds of a span in which the careworker is away. */
    public int secondsAway(int start, int end) {
        int seconds = 0;
        for (int i = 0; i < away.length; i += 2) {
            seconds += Math.max(0, Math.min(end, away[i + 1]) - Math.max(start, away[i]));
        }
        return seconds;
    }

    @Override
    public String toString() {
        return careworker.id().text();
    }
}
