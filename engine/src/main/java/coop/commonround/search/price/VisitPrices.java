package coop.commonround.search.price;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.model.RuleId;
import coop.commonround.rule.hard.LinkedInOrder;
import coop.commonround.rule.hard.Minutes;
import coop.commonround.rule.hard.SkillHeld;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.TimeTerms;
import coop.commonround.rule.priced.GoneSingle;
import coop.commonround.rule.priced.PreferredTime;
import coop.commonround.search.cells.Tally;
import coop.commonround.search.cells.Totals;
import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Instance;
import coop.commonround.search.table.PairPrices;
import java.util.ArrayList;
import java.util.List;

/** Keeps the price of each visit and each link: the rules of times, pins and of who comes together; and of the latest visit. */
final class VisitPrices {
    private final RosterState state;
    private final Instance in;
    private final Totals totals;
    private final Tally sums;
    private final int ofVisits;
    private final int ofLinks;
    private final WorstPrice latest;

    VisitPrices(RosterState state, Totals totals, int from) {
        this.state = state;
        this.in = state.in;
        this.totals = totals;
        this.sums = Tally.ofSums(in.weights);
        ofVisits = from;
        ofLinks = from + 2 * in.visits;
        long worstMinute = in.terms.time().worstMinuteLate();
        latest = new WorstPrice(
                state, totals, RuleId.WORST_LATENESS, worstMinute, ofLinks + 2 * in.links.size(), in.visits);
    }

    static int size(Instance in) {
        return 2 * in.visits
                + 2 * in.links.size()
                + WorstPrice.size(in.terms.time().worstMinuteLate(), in.visits);
    }

    void price(int v) {
        sums.clear();
        addUp(v, sums);
        totals.price(ofVisits + 2 * v, sums);
    }

    /** Notes how late a visit is, and adds what its rules come to. */
    void addUp(int v, Tally tally) {
        int attending = state.attending(v);
        if (attending < in.needs[v]) {
            tally.cost(RuleId.LEFT_OUT, in.leftOutPrice[v]);
        }
        if (attending == 0) {
            latest.set(v, 0);
            return;
        }
        var visit = in.visit[v];
        int start = state.start(v);
        tally.cost(RuleId.GONE_SINGLE, visit.isAlone() ? GoneSingle.priceOf(in.terms) : 0);
        int late = visit.starts().secondsLate(start);
        latest.set(v, late);
        tally.cost(RuleId.LATENESS, TimeTerms.priceOf(late, in.terms.time().minuteLate()));
        var preferred = visit.preferred();
        if (preferred != null) {
            tally.cost(RuleId.PREFERRED_TIME, PreferredTime.priceOf(start - preferred, in.terms.minuteAstray()));
        }
        int outside = attending * Minutes.roundedUp(visit.starts().secondsOutside(start));
        tally.breach(RuleId.STARTS_IN_WINDOW, outside);
        if (in.hasVisitRules[v]) {
            tally.breach(
                    RuleId.TOGETHER,
                    Owed.isGoneSingle(state, v) ? attending : in.needs[v] - attending + peopleTwice(v));
            tally.breach(RuleId.PIN, unpinned(v, start));
            if (PairPrices.hasSharedSkills(visit)) {
                tally.breach(RuleId.SKILL, SkillHeld.missing(visit, attending(v), visit.dayAt(start)));
            }
        }
    }

    /** Prices the latest visit, once all have their prices. */
    void priceLatest() {
        latest.price();
    }

    /** Adds what the latest visit comes to. */
    void addUpLatest(Tally tally) {
        latest.addUp(tally);
    }

    private int peopleTwice(int v) {
        int twice = 0;
        int end = in.firstAttendance[v] + in.needs[v];
        for (int a = in.firstAttendance[v]; a < end; a++) {
            for (int b = in.firstAttendance[v]; b < a; b++) {
                twice += state.round(a) != NONE
                                && state.round(b) != NONE
                                && in.careworkerOf[state.round(a)] == in.careworkerOf[state.round(b)]
                        ? 1
                        : 0;
            }
        }
        return twice;
    }

    private int unpinned(int v, int start) {
        var visit = in.visit[v];
        int amiss = 0;
        var pinnedTo = visit.pinnedTo();
        if (pinnedTo != null && !attends(v, pinnedTo.number())) {
            amiss++;
        }
        var pinnedStart = visit.pinnedStart();
        return pinnedStart == null ? amiss : amiss + Minutes.roundedUp(Math.abs(start - pinnedStart));
    }

    private boolean attends(int v, int careworker) {
        int end = in.firstAttendance[v] + in.needs[v];
        for (int a = in.firstAttendance[v]; a < end; a++) {
            if (state.round(a) != NONE && in.careworkerOf[state.round(a)] == careworker) {
                return true;
            }
        }
        return false;
    }

    private List<PlannedCareworker> attending(int v) {
        var attending = new ArrayList<PlannedCareworker>(in.needs[v]);
        int end = in.firstAttendance[v] + in.needs[v];
        for (int a = in.firstAttendance[v]; a < end; a++) {
            if (state.round(a) != NONE) {
                attending.add(in.careworker[in.careworkerOf[state.round(a)]]);
            }
        }
        return attending;
    }

    void priceLink(int l) {
        sums.clear();
        addUpLink(l, sums);
        totals.price(ofLinks + 2 * l, sums);
    }

    /** Adds what the rules of a link come to. */
    void addUpLink(int l, Tally tally) {
        int first = in.links.first[l];
        int second = in.links.second[l];
        if (state.attending(first) == 0 || state.attending(second) == 0) {
            return;
        }
        var link = in.links.link[l];
        if (link.isTimed()) {
            int gap = state.start(second) - state.start(first);
            tally.breach(
                    RuleId.LINK, Minutes.roundedUp(LinkedInOrder.secondsAmiss(gap, link.minimum(), link.maximum())));
        }
        if (link.isSameCareworker()) {
            tally.breach(RuleId.SAME_CAREWORKER, goToBoth(first, second) == 0 ? 1 : 0);
        } else if (link.isDifferentCareworkers()) {
            tally.breach(RuleId.DIFFERENT_CAREWORKERS, goToBoth(first, second));
        }
    }

    /** How many attendances of the one visit and of the other are one careworker's, pair by pair. */
    private int goToBoth(int first, int second) {
        int both = 0;
        for (int a = in.firstAttendance[first]; a < in.firstAttendance[first] + in.needs[first]; a++) {
            for (int b = in.firstAttendance[second]; b < in.firstAttendance[second] + in.needs[second]; b++) {
                both += state.round(a) != NONE
                                && state.round(b) != NONE
                                && in.careworkerOf[state.round(a)] == in.careworkerOf[state.round(b)]
                        ? 1
                        : 0;
            }
        }
        return both;
    }
}
