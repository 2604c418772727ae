package coop.commonround.io.csv.table;

import coop.commonround.base.Check;
import coop.commonround.io.csv.cell.Kind;
import coop.commonround.io.csv.cell.Reading;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One column of a table, or one key of a settings file: what it is called, what it holds, what an empty cell means.
 *
 * <p>Immutable; each setting returns a copy.
 */
public final class Column<T> {
    private enum Mark {
        REQUIRED,
        UNIQUE,
        LISTED,
        PERSONAL
    }

    /** What there is to say about a column: to people, and to find it under other names. */
    private record Words(String meaning, String example, String fallback, List<String> synonyms) {}

    private final String name;
    private final Kind<T> kind;
    private final Set<Mark> marks;
    private final List<String> refersTo;
    private final Words words;
    private final Reading<T> fallback;

    private Column(String name, Kind<T> kind, Set<Mark> marks, List<String> refersTo, Words words) {
        this.name = name;
        this.kind = kind;
        this.marks = marks;
        this.refersTo = List.copyOf(refersTo);
        this.words = words;
        this.fallback = words.fallback.isEmpty() ? Reading.nothing() : kind.read(words.fallback);
        Check.that(!fallback.isFault(), "column %s cannot hold its own default (%s)", name, words.fallback);
    }

    /**
     * A column that may be left out or empty.
     *
     * @param meaning one sentence for people, without its full stop
     * @param example a value to show
     */
    public static <T> Column<T> of(String name, Kind<T> kind, String meaning, String example) {
        return new Column<>(
                name, kind, EnumSet.noneOf(Mark.class), List.of(), new Words(meaning, example, "", List.of()));
    }

    /** The same column, in which no cell may be empty. */
    public Column<T> required() {
        return marked(Mark.REQUIRED);
    }

    /** The same column, in which no two cells are equal: each names its row. */
    public Column<T> unique() {
        return marked(Mark.UNIQUE);
    }

    /** The same column, to whose values other files refer although they may recur. */
    public Column<T> listed() {
        return marked(Mark.LISTED);
    }

    /** The same column, whose values never appear in a message: names, homes, birthdays. */
    public Column<T> personal() {
        return marked(Mark.PERSONAL);
    }

    /** The same column, whose empty cells mean this. */
    public Column<T> otherwise(String text) {
        return new Column<>(name, kind, marks, refersTo, new Words(words.meaning, words.example, text, words.synonyms));
    }

    /** The same column, also found under other header names. */
    public Column<T> alsoCalled(String... synonyms) {
        return new Column<>(
                name,
                kind,
                marks,
                refersTo,
                new Words(words.meaning, words.example, words.fallback, List.of(synonyms)));
    }

    /** The same column, each value of which must name a row of one of these files, where the file is there. */
    public Column<T> in(String... files) {
        return new Column<>(name, kind, marks, List.of(files), words);
    }

    private Column<T> marked(Mark mark) {
        var more = EnumSet.of(mark);
        more.addAll(marks);
        return new Column<>(name, kind, more, refersTo, words);
    }

    public String name() {
        return name;
    }

    public Kind<T> kind() {
        return kind;
    }

    public boolean isRequired() {
        return marks.contains(Mark.REQUIRED);
    }

    public boolean isUnique() {
        return marks.contains(Mark.UNIQUE);
    }

    /** Whether other files refer to its values. */
    boolean isNaming() {
        return marks.contains(Mark.UNIQUE) || marks.contains(Mark.LISTED);
    }

    public boolean isPersonal() {
        return marks.contains(Mark.PERSONAL);
    }

    /** The files one of which must name each value; empty if any will do. */
    public List<String> refersTo() {
        return refersTo;
    }

    public String meaning() {
        return words.meaning;
    }

    public String example() {
        return words.example;
    }

    /** What an empty cell means, as text; empty if it means nothing. */
    public String fallbackText() {
        return words.fallback;
    }

    public List<String> synonyms() {
        return words.synonyms;
    }

    /** What an empty cell means. */
    public Reading<T> fallback() {
        return fallback;
    }

    @Override
    public String toString() {
        return name;
    }
}
