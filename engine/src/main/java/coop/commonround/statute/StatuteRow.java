package coop.commonround.statute;

import coop.commonround.base.Check;
import coop.commonround.base.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One row of a file of figures: a column that is not there, or holds something else, is refused by name. */
record StatuteRow(List<String> columns, List<String> cells) {
    /** A cell that cannot be used. */
    static final class Refused extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        final String column;
        final String found;

        Refused(String column, String found, String remedy) {
            super(remedy);
            this.column = column;
            this.found = found;
        }
    }

    String text(String column) {
        int at = columns.indexOf(column);
        if (at < 0) {
            throw new Refused(column, "", "add the column, as the engine's own file has it");
        }
        return cells.get(at).strip();
    }

    String source() {
        return read("source", "name the document that set it", text -> Check.text(text, "source"));
    }

    Money money(String column) {
        return read(column, "write pounds such as 12.71", Money::parse);
    }

    BigDecimal number(String column) {
        return read(column, "write a number such as 0.15", BigDecimal::new);
    }

    int whole(String column) {
        return read(column, "write a whole number", text -> new BigDecimal(text).intValueExact());
    }

    LocalDate date(String column) {
        return read(column, "write a date such as 2026-04-06", LocalDate::parse);
    }

    /** What a cell holds; empty if it holds nothing. */
    <T> Optional<T> find(String column, Function<String, T> cell) {
        return text(column).isEmpty() ? Optional.empty() : Optional.of(cell.apply(column));
    }

    /** Turns a cell into a value; whatever the reading throws, the cell is refused. */
    <T> T read(String column, String remedy, Function<String, T> meaning) {
        var text = text(column);
        try {
            return meaning.apply(text);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException wrong) {
            throw new Refused(column, text, remedy);
        }
    }
}
