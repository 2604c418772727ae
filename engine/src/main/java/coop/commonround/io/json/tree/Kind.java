package coop.commonround.io.json.tree;

import coop.commonround.io.json.tree.Node.Form;
import java.time.DateTimeException;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How one value is written, and what it means.
 *
 * @param form what it is in JSON
 * @param meaning from its text; throws what constructors of ours and of {@code java.time} throw if it is none
 * @param remedy how to write it: {@code write a date such as 2026-11-23}
 * @param isPersonal whether messages must not show what was found
 */
public record Kind<T>(Form form, Function<String, T> meaning, String remedy, boolean isPersonal) {
    /** A value that cannot be read; says why where the remedy does not. */
    static final class Refused extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        Refused(String why) {
            super(why);
        }
    }

    static <T> Kind<T> of(Form form, String remedy, Function<String, T> meaning) {
        return new Kind<>(form, meaning, remedy, false);
    }

    /** What it means, made into something else. */
    public <U> Kind<U> as(Function<T, U> change) {
        return new Kind<>(form, text -> change.apply(meaning.apply(text)), remedy, isPersonal);
    }

    /** The same, of which messages do not show what was found. */
    public Kind<T> personal() {
        return new Kind<>(form, meaning, remedy, true);
    }

    /** The same, refusing what does not fit; {@code why} follows what was found: {@code which is there twice}. */
    Kind<T> only(Predicate<T> fits, String why, String mend) {
        return new Kind<>(
                form,
                text -> {
                    var value = meaning.apply(text);
                    if (!fits.test(value)) {
                        throw new Refused(why);
                    }
                    return value;
                },
                mend,
                isPersonal);
    }

    /** What a value means; nothing, and a fault, if it is none of this kind. */
    Value<T> read(Node node, Faults faults) {
        if (!(node instanceof Node.Scalar scalar)) {
            faults.error(node.spot(), null, "found " + node.what(), remedy);
            return new Value<>(null);
        }
        var shown = isPersonal ? null : shown(scalar.text());
        var found = shown == null ? "found " + scalar.what() : "found '" + shown + "'";
        if (scalar.form() != form) {
            faults.error(node.spot(), shown, found + (shown == null ? "" : ", " + scalar.what()), remedy);
            return new Value<>(null);
        }
        try {
            return new Value<>(meaning.apply(scalar.text()));
        } catch (Refused why) {
            faults.error(node.spot(), shown, found + ", " + why.getMessage(), remedy);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException none) {
            faults.error(node.spot(), shown, found, remedy);
        }
        return new Value<>(null);
    }

    /** Fit for one line of a message. */
    private static String shown(String text) {
        var line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
