package coop.commonround.search;

/**
 * How dear things are while the search looks around, in thousandths of a penny: what uncovered care counts as, and how much dearer
 * a roster may become in one step.
 *
 * <p>Measured for weeks of home care, where wages say what is much and what is little. Where nothing but the way has a
 * price, the average way home says it.
 */
final class Scale {
    /** What a weighed minute of uncovered care counts as at the least: more than any visit could cost a co-op. */
    private static final double UNCOVERED_MINUTE = 100_000;

    /** How much dearer a roster may commonly become in one step, at the start and at the end. */
    private static final double FIRST_TEMPERATURE = 400_000;

    private static final double LAST_TEMPERATURE = 3_000;

    /** The same where only ways have a price: this share of the average way home at the start, and of that at the end. */
    private static final double FIRST_SHARE = 0.5;

    private static final double LAST_SHARE = 0.01;

    /** What a weighed minute of uncovered care counts as. */
    final double uncoveredMinute;

    private final double first;
    private final double last;

    Scale(Instance in) {
        if (in.isRouting) {
            double ways = 0;
            double dearest = UNCOVERED_MINUTE;
            for (int v = 0; v < in.visits; v++) {
                double toHome = in.fromHome[v] * secondPrice(in);
                ways += toHome;
                dearest = Math.max(dearest, 4 * toHome / Math.max(1, in.uncoveredWeight[v]));
            }
            uncoveredMinute = dearest;
            first = FIRST_SHARE * ways / in.visits;
            last = first * LAST_SHARE;
        } else {
            uncoveredMinute = UNCOVERED_MINUTE;
            first = FIRST_TEMPERATURE;
            last = LAST_TEMPERATURE;
        }
    }

    private static double secondPrice(Instance in) {
        return in.careworkers == 0 ? 0 : in.careworker[0].pay().basicPriceOf(3_600_000) / 3_600_000.0;
    }

    /** How much dearer a roster may commonly become in one step, with such a share of the search still to come. */
    double temperature(double left) {
        return last * StrictMath.pow(first / last, left);
    }
}
