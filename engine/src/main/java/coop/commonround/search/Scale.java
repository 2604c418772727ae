package coop.commonround.search;

import coop.commonround.search.table.Fares;
import coop.commonround.search.table.Instance;
import coop.commonround.search.ways.Coolings;

/**
 * How dear things are while the search looks around, in thousandths of a penny: what uncovered care counts as, and how much dearer
 * a roster may become in one step.
 *
 * <p>Measured for weeks of home care, where wages say what is much and what is little. Where nothing but the way has a
 * price, or lateness besides, the average way home says it.
 */
public final class Scale {
    /** What a weighed minute of uncovered care counts as at the least: more than any visit could cost a co-op. */
    private static final double UNCOVERED_MINUTE = 100_000;

    /** How much dearer a roster may commonly become in one step, at the start and at the end. */
    private static final double FIRST_TEMPERATURE = 400_000;

    private static final double LAST_TEMPERATURE = 3_000;

    /** The same where only ways have a price: this share of the average way home at the start, and of that at the end. */
    private static final double FIRST_SHARE = 0.5;

    private static final double LAST_SHARE = 0.01;

    /** The same where lateness has a price besides: greedy starts are so far off that less heat freezes them in. */
    private static final double FIRST_SHARE_IF_LATE = 2;

    private static final double LAST_SHARE_IF_LATE = 0.005;

    /** The same where other times have a price, too, of the way alone: what lateness and waiting cost says little about what is near. */
    private static final double FIRST_SHARE_IF_TIMED = 1;

    private static final double LAST_SHARE_IF_TIMED = 0.02;

    /** Steps for each visit that one cooling is worth where lateness has a price; elsewhere there is one cooling. */
    private static final double STEPS_A_VISIT_IF_LATE = 800;

    /** What a weighed minute of uncovered care counts as. */
    final double uncoveredMinute;

    private final double first;
    private final double last;
    private final double stepsOfOneCooling;

    public Scale(Instance in) {
        stepsOfOneCooling = in.isSoftRouting ? STEPS_A_VISIT_IF_LATE * in.visits : Double.POSITIVE_INFINITY;
        if (in.isRouting || in.isSoftRouting || in.isTimed) {
            double ways = 0;
            double dearest = UNCOVERED_MINUTE;
            for (int v = 0; v < in.visits; v++) {
                double toHome = wayHome(in, v);
                ways += toHome;
                dearest = Math.max(dearest, 4 * toHome / Math.max(1, in.uncoveredWeight[v]));
            }
            uncoveredMinute = dearest;
            first = Math.max(1, firstShare(in) * ways / in.visits);
            last = first * lastShare(in);
        } else {
            uncoveredMinute = UNCOVERED_MINUTE;
            first = FIRST_TEMPERATURE;
            last = LAST_TEMPERATURE;
        }
    }

    private static double firstShare(Instance in) {
        if (in.isRouting) {
            return FIRST_SHARE;
        }
        return in.isTimed ? FIRST_SHARE_IF_TIMED : FIRST_SHARE_IF_LATE;
    }

    private static double lastShare(Instance in) {
        if (in.isRouting) {
            return LAST_SHARE;
        }
        return in.isTimed ? LAST_SHARE_IF_TIMED : LAST_SHARE_IF_LATE;
    }

    /** What the way home costs, or to be late by it, whichever is more. */
    private static double wayHome(Instance in, int visit) {
        double price = in.fromHome[visit] * secondPrice(in);
        if (in.isRouting || in.candidates[in.firstAttendance[visit]].length == 0) {
            return price;
        }
        int c = in.careworkerOf[in.candidates[in.firstAttendance[visit]][0]];
        int home = in.careworker[c].home() * in.places + in.place[visit];
        var careworker = in.careworker[c];
        double mileage = careworker.transport().isPaidMileage()
                ? in.metres[c][home] / Fares.METRES_A_MILE * careworker.mile()
                : 0;
        if (in.isTimed) {
            return price + mileage;
        }
        return Math.max(price + mileage, in.seconds[c][home] * (in.terms.time().minuteLate() / 60.0));
    }

    private static double secondPrice(Instance in) {
        return in.careworkers == 0 ? 0 : in.careworker[0].pay().basicPriceOf(3_600_000) / 3_600_000.0;
    }

    /** How much dearer a roster may commonly become in one step, as the search goes on. */
    public Coolings coolings() {
        return new Coolings(first, last, stepsOfOneCooling);
    }
}
