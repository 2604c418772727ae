package coop.commonround.cli.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;

/** Times as hours, for tables. */
public final class Hours {
    private static final BigDecimal SECONDS = BigDecimal.valueOf(3600);

    private Hours() {}

    /** To two decimals: {@code 1,234.25}. */
    public static String exact(Duration time) {
        return String.format(
                Locale.UK, "%,.2f", BigDecimal.valueOf(time.toSeconds()).divide(SECONDS, 2, RoundingMode.HALF_UP));
    }
}
