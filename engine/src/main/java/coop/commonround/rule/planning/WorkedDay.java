package coop.commonround.rule.planning;

import coop.commonround.base.CivilTime;
import coop.commonround.model.Burden;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the rounds of one day come to for the person who works them; in seconds.
 *
 * @param date the day the shifts are counted to
 * @param week the week of the period, from 0
 * @param leavesHome when the careworker first sets out
 * @param reachesHome when the careworker is back for the last time
 * @param worked in clients' homes, on the way between them, and in paid waiting, as far as it is paid by the hour
 * @param workingTime that, nights paid as a whole and the way from home and back for each round: the time that rest, breaks and weekly
 *     limits look at, for those without a fixed base (Court of Justice, C-266/14, Tyco, 2015)
 * @param longestGap the longest stretch free for a break, within a round or between two
 * @param overlap by how much rounds are nearer than the way from one to the next; the one of the day before counts too
 * @param isEvening whether work ends in the evening
 * @param isHoliday whether it is a bank holiday or a special day
 * @param rounds in how many shifts there is work
 * @param travel between visits
 * @param unpaidGaps gaps in rounds that are too long to be paid
 * @param paid what is worked and what its shifts are paid beyond, less what they are paid without any work
 */
public record WorkedDay(
        LocalDate date,
        int week,
        int leavesHome,
        int reachesHome,
        int worked,
        int workingTime,
        int longestGap,
        int overlap,
        boolean isEvening,
        boolean isHoliday,
        int rounds,
        int travel,
        int unpaidGaps,
        int paid) {

    private static final Comparator<WorkedRound> BY_START = Comparator.comparingInt(WorkedRound::start)
            .thenComparing(worked -> worked.round().id());

    /** Sums up the rounds of one careworker day by day, in order of days. */
    public static List<WorkedDay> of(List<WorkedRound> rounds) {
        var byDate = new TreeMap<LocalDate, List<WorkedRound>>();
        for (var each : rounds) {
            byDate.computeIfAbsent(each.round().date(), date -> new ArrayList<>(2))
                    .add(each);
        }
        var days = new ArrayList<WorkedDay>(byDate.size());
        WorkedRound before = null;
        for (var day : byDate.entrySet()) {
            var ofDay = day.getValue();
            ofDay.sort(BY_START);
            days.add(dayOf(day.getKey(), ofDay, before));
            before = lastToEnd(ofDay);
        }
        return days;
    }

    private static WorkedRound lastToEnd(List<WorkedRound> rounds) {
        return Collections.max(rounds, Comparator.comparingInt(WorkedRound::end));
    }

    private static WorkedDay dayOf(LocalDate date, List<WorkedRound> rounds, @Nullable WorkedRound dayBefore) {
        int leavesHome = Integer.MAX_VALUE;
        int reachesHome = Integer.MIN_VALUE;
        int worked = 0;
        int workingTime = 0;
        int longestGap = 0;
        int overlap = dayBefore == null ? 0 : Math.max(0, -rounds.get(0).secondsAfter(dayBefore));
        boolean isEvening = false;
        int travel = 0;
        int unpaidGaps = 0;
        int paid = 0;
        WorkedRound before = null;
        for (var each : rounds) {
            leavesHome = Math.min(leavesHome, each.leavesHome());
            reachesHome = Math.max(reachesHome, each.reachesHome());
            worked += each.paidByTheHour();
            workingTime += each.workingTime();
            longestGap = Math.max(longestGap, each.longestGap());
            isEvening |= each.end() > each.round().eveningFrom();
            travel += each.travel();
            unpaidGaps += each.unpaidGaps();
            paid += each.round().paid().secondsByWorking(each.worked(), each.nights());
            if (before != null) {
                int gap = each.secondsAfter(before);
                longestGap = Math.max(longestGap, gap);
                overlap += Math.max(0, -gap);
            }
            before = each;
        }
        return new WorkedDay(
                date,
                rounds.get(0).round().week(),
                leavesHome,
                reachesHome,
                worked,
                workingTime,
                longestGap,
                overlap,
                isEvening,
                rounds.get(0).round().isHoliday(),
                rounds.size(),
                travel,
                unpaidGaps,
                paid);
    }

    /** What the day adds to a burden: 1 or 0 where days are counted, else seconds. */
    public int of(Burden burden) {
        return switch (burden) {
            case EVENINGS -> isEvening ? 1 : 0;
            case WEEKENDS -> CivilTime.isWeekend(date) ? 1 : 0;
            case BANK_HOLIDAYS -> isHoliday ? 1 : 0;
            case SPLIT_DAYS -> rounds > 1 ? 1 : 0;
            case UNPAID_GAPS -> unpaidGaps;
            case TRAVEL -> travel;
        };
    }
}
