package coop.commonround.io.csv.cell;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A decimal or whole number between two bounds, both included. */
final class NumberKind implements Kind<BigDecimal> {
    private static final Pattern DECIMAL = Pattern.compile("-?(\\d{1,12}(\\.\\d{1,12})?|\\.\\d{1,12})");

    private final BigDecimal least;
    private final BigDecimal most;
    private final boolean isWhole;

    private NumberKind(String least, String most, boolean isWhole) {
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
        this.isWhole = isWhole;
    }

    static NumberKind decimal(String least, String most) {
        return new NumberKind(least, most, false);
    }

    static NumberKind whole(int least, int most) {
        return new NumberKind(Integer.toString(least), Integer.toString(most), true);
    }

    @Override
    public Reading<BigDecimal> read(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            return Reading.fault("which is not a number", "write " + wanted());
        }
        var number = new BigDecimal(text);
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            return Reading.fault("which is out of bounds", "write " + wanted());
        }
        if (isWhole && number.stripTrailingZeros().scale() > 0) {
            return Reading.fault("which is not a whole number", "write " + wanted());
        }
        return Reading.of(number);
    }

    private String wanted() {
        return (isWhole ? "a whole number from " : "a number from ") + least + " to " + most;
    }

    @Override
    public Schema schema() {
        return Schema.number(isWhole ? "integer" : "number", wanted(), least, most);
    }
}
