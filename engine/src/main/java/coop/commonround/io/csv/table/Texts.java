package coop.commonround.io.csv.table;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import coop.commonround.io.csv.cell.Choice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How values are written in a cell, so that reading gives them back. */
final class Texts {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final DateTimeFormatter LOCAL_SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final BigDecimal SECONDS_A_MINUTE = BigDecimal.valueOf(60);

    private Texts() {}

    static String of(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Instant moment) {
            return of(moment);
        }
        if (value instanceof Duration time) {
            return minutes(time);
        }
        if (value instanceof Money money) {
            return money.pounds().toPlainString();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Boolean so) {
            return so ? "yes" : "no";
        }
        if (value instanceof Enum<?> constant) {
            return Choice.word(constant);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(Texts::of).collect(Collectors.joining(";"));
        }
        return value.toString();
    }

    /** Local time; with its offset where the local time alone would be read as another moment. */
    private static String of(Instant moment) {
        var local = CivilTime.localOf(moment);
        var text = (local.getSecond() == 0 ? LOCAL : LOCAL_SECONDS).format(local);
        return CivilTime.at(local).equals(moment) ? text : text + "+00:00";
    }

    /** Minutes, with two decimals where there are seconds. */
    private static String minutes(Duration time) {
        return BigDecimal.valueOf(time.toSeconds())
                .divide(SECONDS_A_MINUTE, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
