package coop.commonround.search.table;

import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.PlannedCareworker;

/**
 * Whether an instance has nothing but ways, windows, people and loads: then what a place costs can be told without trying it.
 */
public final class Exactness {
    private Exactness() {}

    static boolean holds(Instance in) {
        return in.terms.time().isFree() && isFree(in) && areVisitsAlone(in) && areCareworkersFree(in);
    }

    /**
     * Whether lateness may have a price besides, and visits be linked: what a place costs is then its way and the lateness that
     * follows from it, and links say in advance with whom a visit may go.
     */
    static boolean holdsButForLateness(Instance in) {
        var time = in.terms.time();
        return time.minuteOverrun() == 0
                && time.minuteWaiting() == 0
                && time.worstMinuteIdle() == 0
                && time.unusedShift() == 0
                && isFree(in)
                && areVisitsForOne(in, false)
                && in.isEarliestBest
                && areLinksLaw(in)
                && areCareworkersFree(in);
    }

    /**
     * Whether waiting, overrun, idle rounds, meals and visits left out may have a price, too: what a place costs is then its way and what
     * follows from the times.
     */
    static boolean holdsButForTimes(Instance in) {
        return hasNoFaces(in) && areVisitsForOne(in, true) && areLinksLaw(in) && areCareworkersFree(in);
    }

    /** Whether no price depends on who has been where, or on how near to a wish a visit starts. */
    private static boolean isFree(Instance in) {
        return !in.hasMeals && in.gaps == 0 && hasNoFaces(in);
    }

    private static boolean hasNoFaces(Instance in) {
        var terms = in.terms;
        return terms.newFace() + terms.newFaceInPeriod() + terms.minuteAstray() == 0
                && terms.people().isSharingFree()
                && in.templates.isFree()
                && !in.areSecondeesCounted
                && !in.pairs.isByDay()
                && !in.hasStrangers;
    }

    private static boolean areVisitsAlone(Instance in) {
        return in.links.size() == 0 && areVisitsForOne(in, false);
    }

    private static boolean areVisitsForOne(Instance in, boolean mayBeLeftOut) {
        for (int v = 0; v < in.visits; v++) {
            if (in.hasVisitRules[v] || (in.isOptional[v] && !mayBeLeftOut) || in.latestLawful[v] == Integer.MAX_VALUE) {
                return false;
            }
        }
        for (int c = 0; c < in.clients; c++) {
            if (in.limit[c] < Integer.MAX_VALUE || (in.clientAt[c].cap() != null && in.terms.overCap() > 0)) {
                return false;
            }
        }
        return in.isShiftHard;
    }

    /** Whether links must be kept, and starting at the earliest keeps their times. */
    private static boolean areLinksLaw(Instance in) {
        for (int l = 0; l < in.links.size(); l++) {
            if (in.links.link[l].isTimed() != in.links.pushes[l]) {
                return false;
            }
        }
        return (in.goods == 0 || in.isCapacityHard)
                && in.weights.isHard(RuleId.LINK)
                && in.weights.isHard(RuleId.SAME_CAREWORKER)
                && in.weights.isHard(RuleId.DIFFERENT_CAREWORKERS);
    }

    /** Whether every careworker has one round, and whatever is in it breaks no bound of hours and earns the same pay. */
    private static boolean areCareworkersFree(Instance in) {
        for (int c = 0; c < in.careworkers; c++) {
            if (in.roundsOf[c].length > 1 || (in.roundsOf[c].length == 1 && !isFree(in, in.roundsOf[c][0]))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFree(Instance in, int round) {
        var careworker = in.round[round].careworker();
        int start = in.round[round].start();
        int end = in.round[round].lawfulUntil();
        int longest = end - start + 2 * longestJourney(in, careworker.number());
        return careworker.pay().isFlat()
                && (in.terms.paidGap() == 0 || careworker.pay().basicPriceOf(3600) == 0)
                && (careworker.overtimeAfter() == null || careworker.overtimeHour() == 0)
                && in.round[round].paid().isNone()
                && guaranteed(careworker.weeks(), careworker) == 0
                && careworker.maximumWeek(in.round[round].week()) >= longest
                && careworker.law().leavesOpen(longest)
                && careworker.law().strictest().breakAfter() >= longest
                && careworker.longestLeg() == null
                && !careworker.hasDriver()
                && (in.terms.people().wishes().day() == 0
                        || careworker.shares().unwanted().isEmpty())
                && careworker.wishes().isAnyWayWanted()
                && careworker.wishes().isAnyRoundWanted()
                && careworker.secondsAway(start, end) == 0;
    }

    private static int guaranteed(int weeks, PlannedCareworker careworker) {
        int seconds = 0;
        for (int week = 0; week < weeks; week++) {
            seconds += Math.max(0, careworker.guaranteedIn(week));
        }
        return seconds;
    }

    private static int longestJourney(Instance in, int careworker) {
        int home = in.careworker[careworker].home();
        int longest = 0;
        for (int place = 0; place < in.places; place++) {
            longest = Math.max(longest, in.seconds[careworker][home * in.places + place]);
        }
        return longest;
    }
}
