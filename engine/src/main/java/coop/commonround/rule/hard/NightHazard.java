package coop.commonround.rule.hard;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import coop.commonround.model.RuleId;
import coop.commonround.rule.hours.DayLaw;
import coop.commonround.rule.hours.DaysWorked;
import coop.commonround.rule.hours.HoursLaw;
import coop.commonround.rule.hours.WorkSpan;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.WorkedDay;
import coop.commonround.rule.planning.WorkedTime;
import java.util.List;

/**
 * A night worker whose work involves special hazards or heavy physical or mental strain works no more than 8 hours in any 24 in
 * which they work at night (Working Time Regulations 1998, regulation 6(7)): each minute above, in the 24 hours with most, costs
 * one.
 *
 * <p>In a day that only partly lies in them counts the part from home to home, and no more than the day's working time, so
 * that wherever its unpaid gaps lie no 24 hours hold more. A day with any night time counts as one of night work.
 */
public final class NightHazard {
    private static final int A_DAY = 24 * 3600;

    private NightHazard() {}

    public static Constraint define(ConstraintFactory factory) {
        return WorkedTime.byCareworker(factory)
                .filter((careworker, days) -> minutesAbove(careworker, days) > 0)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, NightHazard::minutesAbove)
                .asConstraint(RuleId.NIGHT_HAZARD.text());
    }

    private static int minutesAbove(PlannedCareworker careworker, List<WorkedDay> days) {
        return Minutes.roundedUp(secondsAbove(careworker.law(), WorkedTime.inShort(days)));
    }

    /** Seconds above what may be worked, in the 24 hours in which they are most. */
    public static int secondsAbove(HoursLaw law, DaysWorked days) {
        if (law.nights().mostInHazard() == DayLaw.ANY_LENGTH) {
            return 0;
        }
        int most = law.before().isEmpty() ? 0 : secondsAbove(lastBefore(law).start(), law, days);
        for (int i = 0; i < days.count(); i++) {
            most = Math.max(most, secondsAbove(latestStart(days, i), law, days));
            most = Math.max(most, secondsAbove(earliestEnd(days, i) - A_DAY, law, days));
        }
        return most;
    }

    /** When the 24 hours begin that hold all the work of a day and reach furthest into the next. */
    private static int latestStart(DaysWorked days, int day) {
        return days.reachesHome(day) - days.workingTime(day);
    }

    /** When those end that hold all of it and reach furthest into the day before. */
    private static int earliestEnd(DaysWorked days, int day) {
        return days.leavesHome(day) + days.workingTime(day);
    }

    private static WorkSpan lastBefore(HoursLaw law) {
        return law.before().get(law.before().size() - 1);
    }

    /** Seconds above in the 24 hours from a moment, as far as days of the period are the reason. */
    private static int secondsAbove(int start, HoursLaw law, DaysWorked days) {
        int end = start + A_DAY;
        int earlier = 0;
        boolean isNight = false;
        if (!law.before().isEmpty()) {
            var last = lastBefore(law);
            earlier = Math.max(0, Math.min(last.end(), end) - Math.max(last.start(), start));
            isNight = earlier > 0 && law.nights().all().secondsWithin(last.start(), last.end()) > 0;
        }
        int added = 0;
        for (int i = 0; i < days.count() && days.leavesHome(i) < end; i++) {
            int within = Math.min(days.reachesHome(i), end) - Math.max(days.leavesHome(i), start);
            if (within > 0) {
                added += Math.min(within, days.workingTime(i));
                isNight |= law.nights().secondsOn(days, i) > 0;
            }
        }
        int above = earlier + added - law.nights().mostInHazard();
        return isNight ? Math.min(added, Math.max(0, above)) : 0;
    }
}
