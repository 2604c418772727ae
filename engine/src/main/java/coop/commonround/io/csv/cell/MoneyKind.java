package coop.commonround.io.csv.cell;

import coop.commonround.base.Money;
import java.util.regex.Pattern;

/** Pounds, {@code 12.71}; a pound sign is read too. Exact: no binary fractions on the way. */
final class MoneyKind implements Kind<Money> {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,12}(\\.\\d{1,9})?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d{1,12},\\d{1,2}");
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d{1,9})?");

    private final boolean mayBeNegative;

    MoneyKind(boolean mayBeNegative) {
        this.mayBeNegative = mayBeNegative;
    }

    @Override
    public Reading<Money> read(String text) {
        var pounds = text.replace("£", "").strip();
        if (!PLAIN.matcher(pounds).matches()) {
            return Reading.fault("", "write it " + as(pounds));
        }
        var money = Money.parse(pounds);
        if (money.isNegative() && !mayBeNegative) {
            return Reading.fault("which is below zero", "give pounds of zero or more");
        }
        return Reading.of(money);
    }

    private static String as(String pounds) {
        if (DECIMAL_COMMA.matcher(pounds).matches()) {
            return "as " + pounds.replace(',', '.');
        }
        return THOUSANDS.matcher(pounds).matches()
                ? "without commas, as " + pounds.replace(",", "")
                : "in pounds, as 12.71";
    }

    @Override
    public Schema schema() {
        return Schema.pattern("pounds, `12.71`", (mayBeNegative ? "-?" : "") + "£?\\d{1,12}(\\.\\d{1,9})?");
    }
}
