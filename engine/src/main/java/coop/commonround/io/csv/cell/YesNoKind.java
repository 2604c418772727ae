package coop.commonround.io.csv.cell;

import java.util.Locale;
import java.util.Set;

/** Yes or no, as people and as spreadsheets write it. */
final class YesNoKind implements Kind<Boolean> {
    private static final Set<String> YES = Set.of("yes", "y", "true", "t", "1");
    private static final Set<String> NO = Set.of("no", "n", "false", "f", "0");

    @Override
    public Reading<Boolean> read(String text) {
        var word = text.toLowerCase(Locale.UK);
        if (YES.contains(word)) {
            return Reading.of(true);
        }
        return NO.contains(word) ? Reading.of(false) : Reading.fault("", "write yes or no");
    }

    @Override
    public Schema schema() {
        return Schema.pattern("`yes` or `no`", "(?i)(yes|y|true|t|1|no|n|false|f|0)");
    }
}
