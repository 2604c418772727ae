package coop.commonround.io.csv.money;

import coop.commonround.io.csv.cell.Kind;
import coop.commonround.io.csv.cell.Reading;
import coop.commonround.io.csv.cell.Schema;
import java.util.function.Function;

/**
 * A term of a contract in a few fixed words.
 *
 * @param parse refuses what is none with an {@link IllegalArgumentException}
 * @param remedy how to write one
 * @param schema what the cell may hold
 */
record TermKind<T>(Function<String, T> parse, String remedy, Schema schema) implements Kind<T> {
    static final Schema ROUNDING = Schema.pattern(
            "`nearest`, `up` or `down`, minutes that divide an hour, and what is rounded if not the length alone:"
                    + " `nearest 5 minutes`, `up 15 minutes of start and length, never to 0`, `down 1 minute of start"
                    + " and end`",
            "(nearest|up|down) \\d{1,2} minutes?( of (length|start and length|start and end))?"
                    + "(,? (never to|may be) 0)?");
    static final Schema CAP = Schema.pattern(
            "`planned`, `planned + 10 minutes` or a length, `60 minutes`",
            "planned( ?\\+ ?\\d{1,4} minutes)?|\\d{1,4} minutes");

    @Override
    public Reading<T> read(String text) {
        try {
            return Reading.of(parse.apply(text));
        } catch (IllegalArgumentException refused) {
            return Reading.fault("", remedy);
        }
    }
}
