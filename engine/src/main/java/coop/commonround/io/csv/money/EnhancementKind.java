package coop.commonround.io.csv.money;

import coop.commonround.cost.book.Enhancement;
import coop.commonround.io.csv.cell.Kind;
import coop.commonround.io.csv.cell.Reading;
import coop.commonround.io.csv.cell.Schema;
import java.util.regex.Pattern;

/** What is added to an hour's basic pay: {@code 50%} of it, or {@code 1.20} pounds. */
final class EnhancementKind implements Kind<Enhancement> {
    private static final Pattern TEXT = Pattern.compile("\\d{1,4}(\\.\\d{1,4})?\\s*%?");

    @Override
    public Reading<Enhancement> read(String text) {
        var plain = text.replace("£", "").strip();
        return TEXT.matcher(plain).matches()
                ? Reading.of(Enhancement.parse(plain))
                : Reading.fault("", "write 50% for half as much again, or pounds an hour, as 1.20");
    }

    @Override
    public Schema schema() {
        return Schema.pattern(
                "a share of basic pay, `50%`, or pounds an hour, `1.20`", "£?\\d{1,4}(\\.\\d{1,4})?\\s*%?");
    }
}
