package coop.commonround.base;

import java.math.BigDecimal;
import java.math.BigInteger;

/** What can be told in {@code long}s of sums that do not fit into one. */
final class Wides {
    /** A trillion of them make a penny. */
    static final long TRILLION = 1_000_000_000_000L;

    /** Two numbers of trillionths that differ by more stand for sums in the same order; so does one and a whole penny. */
    static final long DOUBT = 2;

    private static final int DECIMALS = 14;
    private static final int MOST_DECIMALS = 60;
    private static final int BITS_OF_LONG = 63;
    private static final BigInteger[] UNITS = new BigInteger[MOST_DECIMALS + 1];

    static {
        UNITS[0] = BigInteger.valueOf(9);
        for (int i = 1; i < UNITS.length; i++) {
            UNITS[i] = UNITS[i - 1].multiply(BigInteger.TEN);
        }
    }

    private Wides() {}

    /**
     * A sum in trillionths of a penny, wrong by less than one.
     *
     * @param ninths of a pound
     * @return {@link Longs#NONE} if it does not fit, or lies so near a whole penny that this does not tell which it is above
     */
    static long trillionths(BigDecimal ninths) {
        int places = ninths.scale() - DECIMALS;
        if (places < 0 || places > MOST_DECIMALS) {
            return Longs.NONE;
        }
        var whole = ninths.unscaledValue().divide(UNITS[places]);
        if (whole.bitLength() >= BITS_OF_LONG) {
            return Longs.NONE;
        }
        long trillionths = whole.longValue();
        long beyond = Math.floorMod(trillionths, TRILLION);
        return beyond <= DOUBT || beyond >= TRILLION - DOUBT ? Longs.NONE : trillionths;
    }
}
