package coop.commonround.rule.planning;

import static java.util.Objects.requireNonNull;

import coop.commonround.model.RuleId;
import coop.commonround.rule.timing.PaidTime;
import coop.commonround.rule.timing.PriceCurve;
import coop.commonround.rule.timing.StartTable;
import coop.commonround.rule.timing.TimedCareworker;
import coop.commonround.rule.timing.TimedLink;
import coop.commonround.rule.timing.TimedRest;
import coop.commonround.rule.timing.TimedRound;
import coop.commonround.rule.timing.TimedVisit;
import coop.commonround.rule.timing.TimingTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;

/** Tells the timing what it has to know of a roster: visits, links and rounds keep their order. */
public final class StartTables {
    private StartTables() {}

    public static StartTable of(PlannedRoster roster) {
        var numbers = new IdentityHashMap<PlannedVisit, Integer>();
        roster.visits().forEach(visit -> numbers.put(visit, numbers.size()));
        var links = roster.links().stream()
                .map(link -> new TimedLink(
                        requireNonNull(numbers.get(link.first())),
                        requireNonNull(numbers.get(link.second())),
                        link.minimum(),
                        link.maximum() == null ? TimedLink.NO_LIMIT : link.maximum()))
                .toList();
        return new StartTable(
                roster.visits().stream().map(StartTables::timed).toList(), links, rounds(roster), terms(roster));
    }

    private static TimedVisit timed(PlannedVisit visit) {
        var terms = visit.client().terms();
        long minuteLate = terms.time().minuteLate();
        var gapped = visit.gappedStarts();
        var price = gapped == null ? PriceCurve.after(visit.latest(), minuteLate) : gapped.price(minuteLate);
        var preferred = visit.preferred();
        var pinned = visit.pinnedStart();
        return new TimedVisit(
                visit.length(),
                visit.client().place(),
                visit.opens(),
                pinned == null ? visit.lawfulUntil() : pinned,
                preferred == null ? price : price.plus(PriceCurve.astray(preferred, terms.minuteAstray())),
                gapped,
                visit.visit().needs().careworkers());
    }

    private static List<TimedRound> rounds(PlannedRoster roster) {
        record Day(int careworker, LocalDate date) {}
        var days = new HashMap<Day, Integer>();
        var careworkers = new HashMap<Integer, TimedCareworker>();
        boolean isBreakLaw = roster.weights().getConstraintWeight(RuleId.BREAK.text()) == null;
        var rounds = new ArrayList<TimedRound>();
        for (var round : roster.rounds()) {
            var careworker = round.careworker();
            var day = days.computeIfAbsent(new Day(careworker.number(), round.date()), any -> days.size());
            rounds.add(new TimedRound(
                    day,
                    (int) round.date().toEpochDay(),
                    careworkers.computeIfAbsent(careworker.number(), any -> timed(round, isBreakLaw)),
                    round.start(),
                    round.lawfulUntil(),
                    PriceCurve.after(round.end(), careworker.terms().time().minuteOverrun()),
                    round.meal()));
        }
        return rounds;
    }

    /**
     * Room is made for a break only while that rule is law: at a price, it is for the search to weigh. Who turns 18 in the period
     * gets what is due under 18 in all of it.
     */
    private static TimedCareworker timed(PlannedRound round, boolean isBreakLaw) {
        var careworker = round.careworker();
        var terms = careworker.terms();
        var time = new PaidTime(
                careworker.pay().curve(), terms.paidGap(), terms.time().minuteWaiting());
        var ways = round.travel().allSeconds(careworker.transport());
        var law = careworker.law().strictest();
        var rest = new TimedRest(law.dailyRest(), law.breakAfter(), isBreakLaw ? law.breakLength() : 0);
        return new TimedCareworker(time, ways, round.travel().size(), careworker.home(), careworker.away(), rest);
    }

    private static TimingTerms terms(PlannedRoster roster) {
        if (roster.careworkers().isEmpty()) {
            return new TimingTerms(0, false, false);
        }
        var terms = roster.careworkers().get(0).terms();
        return new TimingTerms(3600 * terms.time().missedMeal(), terms.isCommutePaid(), terms.isCommuteWithinShift());
    }
}
