package coop.commonround.rule.planning;

import java.util.Comparator;
import java.util.List;

/**
 * What one round comes to for the person who works it; in seconds.
 *
 * @param start when the first visit starts
 * @param end when the last visit ends
 * @param leavesHome when the careworker sets out
 * @param reachesHome when the careworker is back
 * @param firstPlace home of the first visit, by its number
 * @param lastPlace home of the last visit, by its number
 * @param worked in clients' homes, on the way between them, in paid waiting, and on paid ways from home and back
 * @param nights of that, sleep-ins paid as a whole
 * @param isCommutePaid whether {@code worked} holds the ways from home and back
 * @param longestGap the longest stretch free for a break: waiting and the meal between two visits, or the break that
 *     lies within a visit longer than anybody may work without one, such as a sleep-in
 * @param travel between visits
 * @param unpaidGaps gaps too long to be paid
 */
public record WorkedRound(
        PlannedRound round,
        int start,
        int end,
        int leavesHome,
        int reachesHome,
        int firstPlace,
        int lastPlace,
        int worked,
        int nights,
        boolean isCommutePaid,
        int longestGap,
        int travel,
        int unpaidGaps) {

    private static final Comparator<PlannedAttendance> BY_START =
            Comparator.comparingInt(PlannedAttendance::start).thenComparing(PlannedAttendance::id);

    /** Sums up the attendances of one round, in any order; at least one. */
    public static WorkedRound of(List<PlannedAttendance> attendances) {
        var inOrder = attendances.stream().sorted(BY_START).toList();
        var first = inOrder.get(0);
        var last = inOrder.get(inOrder.size() - 1);
        var round = first.rounded();
        int worked = 0;
        int nights = 0;
        int longestGap = 0;
        int travel = 0;
        int unpaidGaps = 0;
        for (var each : inOrder) {
            worked += each.visit().length() + each.travelSeconds() + each.paidWaitingSeconds();
            nights += round.careworker().pay().isNight(each.visit(), each.start())
                    ? each.visit().length()
                    : 0;
            longestGap = Math.max(longestGap, Math.max(each.gapSeconds(), breakWithin(each)));
            travel += each.travelSeconds();
            unpaidGaps += each.waitingSeconds() - each.paidWaitingSeconds();
        }
        boolean isCommutePaid = round.careworker().terms().isCommutePaid();
        if (isCommutePaid) {
            worked += first.secondsFromHome() + last.secondsHome();
        }
        int home = round.careworker().home();
        int firstPlace = first.client().place();
        int lastPlace = last.client().place();
        return new WorkedRound(
                round,
                first.start(),
                last.end(),
                first.start() - round.travelSeconds(home, firstPlace),
                last.end() + round.travelSeconds(lastPlace, home),
                firstPlace,
                lastPlace,
                worked,
                nights,
                isCommutePaid,
                longestGap,
                travel,
                unpaidGaps);
    }

    /** Working time as the law counts it: what is worked, and the way from home and back, there being no fixed base. */
    int workingTime() {
        return isCommutePaid ? worked : worked + (start - leavesHome) + (reachesHome - end);
    }

    /** What is paid by the hour. */
    int paidByTheHour() {
        return worked - nights;
    }

    /** Seconds its shift is paid beyond the work in it. */
    public int paidBeyond() {
        return round.paid().secondsBeyond(worked, nights);
    }

    private static int breakWithin(PlannedAttendance attendance) {
        var round = attendance.rounded();
        var law = round.careworker().law().on((int) round.date().toEpochDay());
        return attendance.visit().length() > law.breakAfter() ? law.breakLength() : 0;
    }

    /** Seconds from the end of another round to the start of this, the way taken off; below zero if there are too few. */
    int secondsAfter(WorkedRound before) {
        return start - before.end - round.travelSeconds(before.lastPlace, firstPlace);
    }
}
