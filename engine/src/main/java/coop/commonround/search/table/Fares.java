package coop.commonround.search.table;

import coop.commonround.model.Leg;

/** What a second and a metre on the way cost with each careworker, not rounded, in thousandths of a penny. */
public final class Fares {
    public static final double METRES_A_MILE = Leg.METRES_A_MILE.doubleValue();

    /** Pay for a second, of each careworker. */
    public final double[] second;

    /** Mileage for a metre, of each careworker; 0 for those who are paid none. */
    public final double[] metre;

    private final Instance in;

    public Fares(Instance in) {
        this.in = in;
        second = new double[in.careworkers];
        metre = new double[in.careworkers];
        for (int c = 0; c < in.careworkers; c++) {
            var careworker = in.careworker[c];
            second[c] = careworker.pay().basicPriceOf(3_600_000) / 3_600_000.0;
            metre[c] = careworker.transport().isPaidMileage() ? careworker.mile() / METRES_A_MILE : 0;
        }
    }

    /** What a way costs with a careworker: from one place times places plus to. */
    public double priceOf(int careworker, int way) {
        return in.seconds[careworker][way] * second[careworker] + in.metres[careworker][way] * metre[careworker];
    }
}
