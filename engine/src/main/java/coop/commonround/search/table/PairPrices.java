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
import coop.commonround.search.cells.Weights;

/** What the rules come to that look at a careworker and a visit and at nothing else. */
public final class PairPrices {
    private PairPrices() {}

    /** Of each careworker at each visit: visit times careworkers plus careworker. Breaches of law are not in it. */
    static long[] of(PlannedVisit[] visits, PlannedCareworker[] careworkers, Terms terms, Weights weights) {
        var prices = new long[visits.length * careworkers.length];
        var tally = Tally.ofSums(weights);
        int at = 0;
        for (var visit : visits) {
            for (var careworker : careworkers) {
                tally.clear();
                add(visit, careworker, terms, tally);
                prices[at++] = tally.soft();
            }
        }
        return prices;
    }

    /** Adds what the rules come to, rule by rule. */
    public static void add(PlannedVisit visit, PlannedCareworker who, Terms terms, Tally tally) {
        var served = visit.client();
        tally.cost(
                RuleId.PREFERRED_CAREWORKER, served.hasPreference() && !served.prefers(who) ? terms.notPreferred() : 0);
        tally.cost(RuleId.UNWANTED_HOME, served.isUnwantedBy(who) ? terms.unwantedHome() : 0);
        tally.cost(RuleId.UNWANTED_AREA, WantedArea.priceOf(visit, who));
        tally.cost(RuleId.OTHER_TEAM, OwnTeam.priceOf(visit, who));
        tally.cost(RuleId.USUAL_CAREWORKER, UsualCareworker.priceOf(visit, who));
        tally.cost(RuleId.PAID_NEIGHBOUR, NeighboursFirst.priceOf(visit, who));
        tally.cost(RuleId.SECONDEE, OwnPeopleFirst.priceOf(visit, who));
        tally.breach(RuleId.CONSENT, served.hasConsent(who, visit.date()) ? 0 : 1);
        tally.breach(RuleId.VETO, served.isBarred(who) ? 1 : 0);
        tally.breach(RuleId.ONLY, served.isAllowed(who) ? 0 : 1);
        tally.breach(RuleId.VOLUNTEER, who.isVolunteer() && visit.visit().regulated() ? 1 : 0);
        tally.breach(RuleId.RECALL, who.isRecalledBy(visit.date()) ? 1 : 0);
        if (!hasSharedSkills(visit)) {
            tally.breach(RuleId.SKILL, visit.skillsMissing(who));
        }
    }

    /** Whether it takes all who come to say which skills are missing. */
    public static boolean hasSharedSkills(PlannedVisit visit) {
        return visit.visit().needs().collective()
                || !visit.visit().needs().leadSkills().isEmpty();
    }
}
