package coop.commonround.base;

/** Decimal arithmetic on {@code long}s that says when a result does not fit. */
final class Longs {
    /** Stands for a result that does not fit. */
    static final long NONE = Long.MIN_VALUE;

    /** Every number of so many digits fits, and so does ten to this power. */
    static final int MOST_DECIMALS = 18;

    private static final long[] TENS = new long[MOST_DECIMALS + 1];

    static {
        TENS[0] = 1;
        for (int i = 1; i < TENS.length; i++) {
            TENS[i] = TENS[i - 1] * 10;
        }
    }

    private Longs() {}

    static long plus(long one, long other) {
        long sum = one + other;
        return ((one ^ sum) & (other ^ sum)) < 0 ? NONE : sum;
    }

    static long times(long one, long other) {
        long low = one * other;
        return Math.multiplyHigh(one, other) == low >> 63 ? low : NONE;
    }

    /** Times ten to the power of some places, 0 to {@value #MOST_DECIMALS}. */
    static long shifted(long number, int places) {
        return places == 0 ? number : times(number, TENS[places]);
    }

    /**
     * The nearest whole number of units, half a unit away from zero.
     *
     * @param ninths in units of {@code 10^-scale} ninths
     * @param decimals of the unit: 2 for pence of a pound
     */
    static long rounded(long ninths, int scale, int decimals) {
        long number = number(ninths, scale, decimals);
        long unit = unit(scale, decimals);
        if (number == NONE) {
            return NONE;
        }
        long whole = number / unit;
        long rest = Math.abs(number % unit);
        // not doubled, since that might not fit
        return rest >= unit - rest ? whole + Long.signum(number) : whole;
    }

    /** The largest whole number of units that is not above. */
    static long floor(long ninths, int scale, int decimals) {
        long number = number(ninths, scale, decimals);
        return number == NONE ? NONE : Math.floorDiv(number, unit(scale, decimals));
    }

    /**
     * What is above the {@link #floor}.
     *
     * @return in units of {@code 10^-result} ninths
     * @param result the scale it is wanted in, not below {@code scale} and {@code decimals}
     */
    static long beyond(long ninths, int scale, int decimals, int result) {
        long number = number(ninths, scale, decimals);
        return number == NONE
                ? NONE
                : shifted(Math.floorMod(number, unit(scale, decimals)), result - Math.max(scale, decimals));
    }

    /** The whole number of units, exactly; none if there is a fraction of one. */
    static long exact(long ninths, int scale, int decimals) {
        long number = number(ninths, scale, decimals);
        long unit = unit(scale, decimals);
        return number == NONE || number % unit != 0 ? NONE : number / unit;
    }

    private static long number(long ninths, int scale, int decimals) {
        return scale < decimals ? shifted(ninths, decimals - scale) : ninths;
    }

    private static long unit(int scale, int decimals) {
        return scale < decimals ? 9 : 9 * TENS[scale - decimals];
    }
}
