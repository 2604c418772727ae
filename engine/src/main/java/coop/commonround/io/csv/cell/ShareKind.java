package coop.commonround.io.csv.cell;

import java.math.BigDecimal;

/** A share of a whole, {@code 3%} or {@code 0.03}. */
final class ShareKind implements Kind<BigDecimal> {
    private static final String AS = "write it as 3% or 0.03";
    private final NumberKind parts = NumberKind.decimal("0", "1");
    private final NumberKind percent = NumberKind.decimal("0", "100");

    @Override
    public Reading<BigDecimal> read(String text) {
        var reading = text.endsWith("%")
                ? percent.read(text.substring(0, text.length() - 1).strip()).map(share -> share.movePointLeft(2))
                : parts.read(text);
        return reading.isFault() ? Reading.fault("which is no share of a whole", AS) : reading;
    }

    @Override
    public Schema schema() {
        return Schema.pattern("a share, `3%` or `0.03`", "(0|1|0?\\.\\d+|0\\.\\d+|1\\.0+)|\\d{1,3}(\\.\\d+)?%");
    }
}
