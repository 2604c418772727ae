package coop.commonround.rule.planning;

import coop.commonround.model.Policy;
import coop.commonround.model.RuleId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Which attendances a round could hold at all, whatever else is in it: the solver tries nothing else.
 *
 * <p>Only what can never become lawful is left out. A rule that the policy has downgraded is priced, so it leaves its
 * candidates in.
 */
final class Candidates {
    private final Set<RuleId> downgraded = EnumSet.noneOf(RuleId.class);

    /** When the first visit that makes its careworkers known to a client, or introduces them, could be over, by client. */
    private final IdentityHashMap<PlannedClient, Integer> knownFrom = new IdentityHashMap<>();

    private final IdentityHashMap<PlannedClient, Integer> introducedFrom = new IdentityHashMap<>();

    private Candidates(Policy policy) {
        policy.downgraded().forEach(each -> downgraded.add(each.rule()));
    }

    static void fill(List<PlannedRound> rounds, List<PlannedAttendance> attendances, Policy policy) {
        var candidates = new Candidates(policy);
        attendances.stream().map(PlannedAttendance::visit).forEach(candidates::noteIntroduction);
        var startDays = new StartDays(attendances);
        for (var round : rounds) {
            round.setCandidates(startDays
                    .near(round)
                    .filter(attendance -> candidates.couldHold(round, attendance))
                    .toList());
        }
    }

    private boolean couldHold(PlannedRound round, PlannedAttendance attendance) {
        var visit = attendance.visit();
        var careworker = round.careworker();
        return fitsInTime(round, visit)
                && (mayBreak(RuleId.CAPACITY) || visit.isDoubleUp() || hasRoom(round, visit))
                && daysIn(round, visit).stream().allMatch(day -> isOpenTo(careworker, visit, day))
                && (mayBreak(RuleId.VOLUNTEER)
                        || !careworker.isVolunteer()
                        || !visit.visit().regulated())
                && (mayBreak(RuleId.SHORT_VISIT) || !visit.isShort() || couldBeKnown(careworker, visit, knownFrom))
                && (mayBreak(RuleId.INTRODUCED)
                        || !visit.needsIntroduction()
                        || couldBeKnown(careworker, visit, introducedFrom))
                && (mayBreak(RuleId.PIN) || suitsPin(attendance, careworker));
    }

    /** Whether what is held, agreed or barred on a day lets the careworker go. */
    private boolean isOpenTo(PlannedCareworker careworker, PlannedVisit visit, LocalDate day) {
        var client = visit.client();
        return (mayBreak(RuleId.SKILL) || visit.skillsMissing(careworker, day) == 0)
                && (mayBreak(RuleId.VETO) || !client.isBarred(careworker, day))
                && (mayBreak(RuleId.ONLY) || client.isAllowed(careworker, day))
                && (mayBreak(RuleId.CONSENT) || client.hasConsent(careworker, day))
                && (mayBreak(RuleId.RECALL) || !careworker.isRecalledBy(day));
    }

    /**
     * The days a visit could be counted to in a round. A round past midnight may have two of them: it holds the visit if it is
     * lawful on both.
     */
    private List<LocalDate> daysIn(PlannedRound round, PlannedVisit visit) {
        boolean areTimesKept = !mayBreak(RuleId.STARTS_IN_WINDOW)
                && !mayBreak(RuleId.WITHIN_SHIFT)
                && (visit.pinnedStart() == null || !mayBreak(RuleId.PIN));
        return areTimesKept ? visit.daysWithin(round.start(), round.lawfulUntil()) : visit.days();
    }

    private void noteIntroduction(PlannedVisit visit) {
        int end = visit.opens() + visit.length();
        if (visit.isIntroducing()) {
            knownFrom.merge(visit.client(), end, Integer::min);
        }
        if (visit.isShadow()) {
            introducedFrom.merge(visit.client(), end, Integer::min);
        }
    }

    /** Whether the client knows the careworker, or another visit could make them known before this one. */
    private boolean couldBeKnown(
            PlannedCareworker careworker, PlannedVisit visit, IdentityHashMap<PlannedClient, Integer> from) {
        var known = from.get(visit.client());
        return visit.client().knows(careworker)
                || (known != null
                        && (known <= visit.lawfulUntil()
                                || mayBreak(RuleId.STARTS_IN_WINDOW)
                                || visit.pinnedStart() != null));
    }

    private boolean fitsInTime(PlannedRound round, PlannedVisit visit) {
        int earliest = visit.soonest(round.firstStartAt(visit.client().place()));
        return startsInTime(earliest, round, visit) && fitsInShift(earliest, round, visit);
    }

    /** Where a late start has a price, it is still a start on the same day. */
    private boolean startsInTime(int earliest, PlannedRound round, PlannedVisit visit) {
        if (visit.pinnedStart() != null && !mayBreak(RuleId.PIN)) {
            return earliest <= visit.closes();
        }
        return earliest <= visit.lawfulUntil() || (mayBreak(RuleId.STARTS_IN_WINDOW) && isOfOneDay(round, visit));
    }

    /** Where time outside a shift has a price, it is still time before or after that shift and not another day's. */
    private boolean fitsInShift(int earliest, PlannedRound round, PlannedVisit visit) {
        if (mayBreak(RuleId.WITHIN_SHIFT)) {
            return visit.opens() < round.end() || isOfOneDay(round, visit);
        }
        return round.shift().kind().takes(visit.visit().kind())
                && earliest + visit.length() <= round.lastEndAt(visit.client().place());
    }

    private static boolean isOfOneDay(PlannedRound round, PlannedVisit visit) {
        return visit.days().contains(round.date());
    }

    /** Whether what the visit needs could be carried if nothing else were; at a double-up another may carry it. */
    private static boolean hasRoom(PlannedRound round, PlannedVisit visit) {
        for (var limit : round.shift().capacity().byName().entrySet()) {
            if (visit.load().quantityOf(limit.getKey()) > limit.getValue()) {
                return false;
            }
        }
        return true;
    }

    /** The first attendance of a pinned visit is kept for the pinned careworker, the others for others. */
    static boolean suitsPin(PlannedAttendance attendance, PlannedCareworker careworker) {
        var pinnedTo = attendance.visit().pinnedTo();
        return pinnedTo == null || (attendance.ordinal() == 0) == pinnedTo.equals(careworker);
    }

    private boolean mayBreak(RuleId rule) {
        return downgraded.contains(rule);
    }
}
