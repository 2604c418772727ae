package coop.commonround.io.json.tree;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import coop.commonround.base.CivilTime;
import coop.commonround.base.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a document, key by key: a row a line, so that two documents can be compared by line.
 *
 * <p>What is null or empty is left out.
 */
public final class Out {
    private static final DateTimeFormatter MOMENTS = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("'T'HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendOffset("+HH:MM:ss", "+00:00")
            .toFormatter(Locale.ROOT);
    /** Enough decimals to give every nanosecond back. */
    private static final int DECIMALS = 14;

    private final StringBuilder text;
    private final String margin;
    private final boolean isRow;
    private boolean isEmpty = true;

    private Out(StringBuilder text, String margin, boolean isRow) {
        this.text = text;
        this.margin = margin;
        this.isRow = isRow;
    }

    /** A whole document, with a line break at its end. */
    public static String document(Consumer<Out> content) {
        var text = new StringBuilder();
        object(text, "", false, content);
        return text.append('\n').toString();
    }

    /** One object on one line, without a line break: of a document that is written as it goes. */
    public static String row(Consumer<Out> content) {
        var text = new StringBuilder();
        object(text, "", true, content);
        return text.toString();
    }

    /** Anything that is told by its text: an id, a date, a time of day. */
    public Out text(String key, @Nullable Object value) {
        if (value != null) {
            key(key);
            quote(value.toString());
        }
        return this;
    }

    /** Text that is left out if it is empty. */
    public Out textIfAny(String key, String value) {
        return value.isEmpty() ? this : text(key, value);
    }

    public Out word(String key, @Nullable Enum<?> value) {
        return text(key, value == null ? null : Kinds.word(value));
    }

    public Out moment(String key, @Nullable Instant value) {
        return text(key, value == null ? null : MOMENTS.format(value.atZone(CivilTime.ZONE)));
    }

    public Out money(String key, @Nullable Money value) {
        return text(key, value == null ? null : value.pounds().toPlainString());
    }

    public Out number(String key, @Nullable Number value) {
        return plain(key, value);
    }

    public Out yesNo(String key, boolean value) {
        return plain(key, value);
    }

    public Out minutes(String key, @Nullable Duration value) {
        return plain(key, value == null ? null : units(value, 60));
    }

    public Out hours(String key, @Nullable Duration value) {
        return plain(key, value == null ? null : units(value, 3600));
    }

    /** An array of texts, on one line; left out if it is empty. */
    public Out list(String key, Collection<String> values) {
        if (!values.isEmpty()) {
            key(key);
            var separator = "[";
            for (var value : values) {
                text.append(separator);
                quote(value);
                separator = ", ";
            }
            text.append(']');
        }
        return this;
    }

    /** An object of whole numbers by name, on one line; left out if it is empty. */
    public Out quantities(String key, Map<String, Integer> values) {
        if (!values.isEmpty()) {
            key(key);
            object(text, margin, true, inner -> values.forEach(inner::plain));
        }
        return this;
    }

    /** An array of objects, a line each; left out if it is empty. */
    public <T> Out rows(String key, Collection<T> values, BiConsumer<T, Out> content) {
        return values.isEmpty() ? this : array(key, values, true, content);
    }

    /** An array of objects, a line each, written even if it is empty. */
    public <T> Out allRows(String key, Collection<T> values, BiConsumer<T, Out> content) {
        return array(key, values, true, content);
    }

    /** An array of objects, a line a key, written even if it is empty. */
    public <T> Out blocks(String key, Collection<T> values, BiConsumer<T, Out> content) {
        return array(key, values, false, content);
    }

    /** An object within. */
    public Out inner(String key, Consumer<Out> content) {
        key(key);
        object(text, isRow ? margin : margin + "  ", isRow, content);
        return this;
    }

    private <T> Out array(String key, Collection<T> values, boolean asRows, BiConsumer<T, Out> content) {
        key(key);
        text.append('[');
        var inside = margin + "    ";
        var separator = "";
        for (var value : values) {
            text.append(separator).append(isRow ? "" : "\n" + inside);
            object(text, inside, isRow || asRows, each -> content.accept(value, each));
            separator = isRow ? ", " : ",";
        }
        text.append(isRow || values.isEmpty() ? "]" : "\n" + margin + "  ]");
        return this;
    }

    private static void object(StringBuilder text, String margin, boolean isRow, Consumer<Out> content) {
        text.append('{');
        var out = new Out(text, margin, isRow);
        content.accept(out);
        text.append(isRow || out.isEmpty ? "}" : "\n" + margin + "}");
    }

    private Out plain(String key, @Nullable Object value) {
        if (value != null) {
            key(key);
            text.append(value);
        }
        return this;
    }

    private void key(String key) {
        text.append(isEmpty ? "" : isRow ? ", " : ",").append(isRow ? "" : "\n" + margin + "  ");
        isEmpty = false;
        quote(key);
        text.append(": ");
    }

    private void quote(String value) {
        text.append('"');
        JsonStringEncoder.getInstance().quoteAsString(value, text);
        text.append('"');
    }

    private static String units(Duration value, int seconds) {
        var exact = BigDecimal.valueOf(value.getSeconds()).add(BigDecimal.valueOf(value.getNano(), 9));
        return exact.divide(BigDecimal.valueOf(seconds), DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
