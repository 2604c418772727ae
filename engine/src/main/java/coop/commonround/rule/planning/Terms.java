package coop.commonround.rule.planning;

import coop.commonround.model.ContinuityLimits;
import coop.commonround.model.Limits;
import coop.commonround.model.Problem;
import coop.commonround.model.QualityPrices;

/**
 * The policy in the units of the search: prices in thousandths of a penny, times in seconds.
 *
 * @param newFace for each careworker new to a client
 * @param newFaceInPeriod for each careworker of a client in the period, the first apart
 * @param minuteAstray for each minute away from the preferred start
 * @param notPreferred for each attendance by somebody not preferred
 * @param overCap for each careworker above a client's cap
 * @param unwantedHome for each attendance in an unwanted home
 * @param dailyRest seconds
 * @param breakAfter seconds
 * @param breakLength seconds
 * @param paidGap seconds
 * @param mostLateness seconds
 * @param mostOverrun seconds
 * @param time prices of time that goes amiss
 * @param continuity what clients are owed of familiar faces
 * @param people prices of who works when and with whom
 * @param goneSingle for each double-up that one makes alone
 * @param startApart seconds that careworkers of a double-up may start apart
 * @param isCommutePaid whether the ways from home and back are paid
 * @param isCommuteWithinShift whether a shift holds the ways from home and back
 */
public record Terms(
        long newFace,
        long newFaceInPeriod,
        long minuteAstray,
        long notPreferred,
        long overCap,
        long unwantedHome,
        int dailyRest,
        int breakAfter,
        int breakLength,
        int paidGap,
        int mostLateness,
        int mostOverrun,
        TimeTerms time,
        ContinuityLimits continuity,
        PeopleTerms people,
        long goneSingle,
        int startApart,
        boolean isCommutePaid,
        boolean isCommuteWithinShift) {

    static Terms of(Problem problem) {
        var policy = problem.policy();
        QualityPrices prices = policy.prices();
        Limits limits = policy.limits();
        return new Terms(
                prices.newFace().thousandthsOfPenny(),
                prices.newFaceInPeriod().thousandthsOfPenny(),
                prices.minuteAstray().thousandthsOfPenny(),
                prices.notPreferredCareworker().thousandthsOfPenny(),
                policy.continuity().isCapHard() ? 0 : prices.overClientCap().thousandthsOfPenny(),
                prices.unwantedHome().thousandthsOfPenny(),
                (int) limits.dailyRest().toSeconds(),
                (int) limits.breakAfter().toSeconds(),
                (int) limits.breakLength().toSeconds(),
                (int) limits.paidGap().toSeconds(),
                (int) limits.mostLateness().toSeconds(),
                (int) limits.mostOverrun().toSeconds(),
                TimeTerms.of(prices.time()),
                policy.continuity(),
                PeopleTerms.of(policy.people(), prices),
                policy.doubleUps().goneSingle().thousandthsOfPenny(),
                (int) policy.doubleUps().apart().toSeconds(),
                policy.travel().commute().isPaid(),
                policy.travel().commute().isWithinShift());
    }
}
