package coop.commonround.search.table;

import coop.commonround.model.RuleId;
import coop.commonround.rule.planning.PlannedCareworker;
import coop.commonround.rule.planning.PlannedVisit;
import coop.commonround.rule.planning.Terms;
import coop.commonround.rule.priced.NeighboursFirst;
import coop.commonround.rule.priced.OwnPeopleFirst;
import coop.commonround.rule.priced.OwnTeam;
import coop.commonround.rule.priced.UsualCareworker;
import coop.commonround.rule.priced.WantedArea;
import coop.commonround.search.cells.Tally;
import java.time.LocalDate;

/** What the rules come to that look at a careworker and a visit and at nothing else. */
public final class PairPrices {
    private PairPrices() {}

    /** Of each careworker at a visit on a day, by number; then as many breaches of law. */
    static long[] of(PlannedVisit visit, LocalDate day, PlannedCareworker[] careworkers, Terms terms, Tally tally) {
        var prices = new long[2 * careworkers.length];
        for (int c = 0; c < careworkers.length; c++) {
            tally.clear();
            add(visit, day, careworkers[c], terms, tally);
            prices[c] = tally.soft();
            prices[careworkers.length + c] = tally.hard();
        }
        return prices;
    }

    /** Adds what the rules come to, rule by rule. */
    public static void add(PlannedVisit visit, LocalDate day, PlannedCareworker who, Terms terms, Tally tally) {
        var served = visit.client();
        tally.cost(
                RuleId.PREFERRED_CAREWORKER,
                served.hasPreference() && !served.prefers(who, day) ? terms.notPreferred() : 0);
        tally.cost(RuleId.UNWANTED_HOME, served.isUnwantedBy(who, day) ? terms.unwantedHome() : 0);
        tally.cost(RuleId.UNWANTED_AREA, WantedArea.priceOf(visit, who));
        tally.cost(RuleId.OTHER_TEAM, OwnTeam.priceOf(visit, who));
        tally.cost(RuleId.USUAL_CAREWORKER, UsualCareworker.priceOf(visit, who));
        tally.cost(RuleId.PAID_NEIGHBOUR, NeighboursFirst.priceOf(visit, who));
        tally.cost(RuleId.SECONDEE, OwnPeopleFirst.priceOf(visit, who));
        tally.breach(RuleId.CONSENT, served.hasConsent(who, day) ? 0 : 1);
        tally.breach(RuleId.VETO, served.isBarred(who, day) ? 1 : 0);
        tally.breach(RuleId.ONLY, served.isAllowed(who, day) ? 0 : 1);
        tally.breach(RuleId.VOLUNTEER, who.isVolunteer() && visit.visit().regulated() ? 1 : 0);
        tally.breach(RuleId.RECALL, who.isRecalledBy(day) ? 1 : 0);
        if (!hasSharedSkills(visit)) {
            tally.breach(RuleId.SKILL, visit.skillsMissing(who, day));
        }
    }

    /** Whether it takes all who come to say which skills are missing. */
    public static boolean hasSharedSkills(PlannedVisit visit) {
        return visit.visit().needs().collective()
                || !visit.visit().needs().leadSkills().isEmpty();
    }
}
