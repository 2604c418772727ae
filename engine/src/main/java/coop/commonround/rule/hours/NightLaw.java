package coop.commonround.rule.hours;

import coop.commonround.model.Careworker;
import coop.commonround.model.NightLimits;
import coop.commonround.model.Problem;
import coop.commonround.model.Shift;
import java.util.List;

/**
 * What the law of night work comes to for one careworker in one period (Working Time Regulations 1998, regulations 6, 6A and
 * 7); in seconds. Volunteers are no workers in the sense of the law.
 *
 * @param young when nobody works under 18
 * @param all night time
 * @param averages the reference periods of a night worker's average that touch the period; none for others
 * @param mostInHazard the most in 24 hours in which they work at night, or {@link DayLaw#ANY_LENGTH}
 * @param assessedUntil the last day on which they may do night work, by its number since 1970; {@link #ALWAYS} where none is
 *     asked for
 */
public record NightLaw(
        NightSpans young, NightSpans all, List<AverageWindow> averages, int mostInHazard, int assessedUntil) {
    /** No day is too late. */
    public static final int ALWAYS = Integer.MAX_VALUE;

    private static final int NEVER = Integer.MIN_VALUE;
    private static final int NIGHT_WORK = (int) NightLimits.NIGHT_WORK.toSeconds();

    static NightLaw of(Problem problem, Careworker careworker, List<Shift> shifts, Nights nights) {
        if (!NightWorkers.isNightWorker(problem, careworker, shifts)) {
            return new NightLaw(nights.young(), nights.all(), List.of(), DayLaw.ANY_LENGTH, ALWAYS);
        }
        var terms = careworker.workingTime().nights();
        return new NightLaw(
                nights.young(),
                nights.all(),
                AverageWindows.ofNights(problem, careworker, shifts),
                terms.isHazardous() ? (int) NightLimits.MOST_IN_HAZARD.toSeconds() : DayLaw.ANY_LENGTH,
                assessedUntil(careworker));
    }

    /** Of somebody who is told by their days alone, an assessment that nobody has recorded is not known to be missing. */
    private static int assessedUntil(Careworker careworker) {
        var terms = careworker.workingTime().nights();
        var until = terms.assessedUntil();
        if (until == null) {
            return terms.isDeclared() ? NEVER : ALWAYS;
        }
        return (int) until.toEpochDay();
    }

    /** Seconds of night time in a day's work: home to home, and no more than the working time. */
    public int secondsOn(DaysWorked days, int day) {
        return Math.min(all.secondsWithin(days.leavesHome(day), days.reachesHome(day)), days.workingTime(day));
    }

    /** Whether a day holds so much night time that working so as a normal course makes a night worker. */
    public boolean isNightWork(int nightSeconds) {
        return nightSeconds >= NIGHT_WORK;
    }

    /** How long a night worker may still work in a week, by the average; given seconds of working time by week. */
    public int averageLeft(int week, int[] workedByWeek) {
        return AverageWindow.secondsLeft(averages, week, workedByWeek);
    }

    /** Whether a single round of up to so many seconds of working time breaks nothing, whatever it is. */
    boolean leavesOpen(int longest) {
        return averages.stream().allMatch(window -> window.seconds() >= longest)
                && longest <= mostInHazard
                && assessedUntil == ALWAYS;
    }
}
