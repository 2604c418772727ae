package coop.commonround.io.csv.cell;

import java.util.function.Function;

/**
 * How the text of a cell becomes a value.
 *
 * <p>Kinds hold no state and may be shared between threads.
 */
public interface Kind<T> {
    /**
     * Reads one cell.
     *
     * @param text what stands there, without the white space around it; never empty
     */
    Reading<T> read(String text);

    /** What the cell may hold, for people and for other programs. */
    Schema schema();

    /**
     * The same cell as another type.
     *
     * @param change may refuse a value with an {@link IllegalArgumentException}, whose message becomes the fault
     */
    default <U> Kind<U> as(Function<T, U> change) {
        var origin = this;
        return new Kind<>() {
            @Override
            public Reading<U> read(String text) {
                return origin.read(text).map(change);
            }

            @Override
            public Schema schema() {
                return origin.schema();
            }
        };
    }

    /** The same cell with another account of what it may hold. */
    default Kind<T> described(Schema schema) {
        var origin = this;
        return new Kind<>() {
            @Override
            public Reading<T> read(String text) {
                return origin.read(text);
            }

            @Override
            public Schema schema() {
                return schema;
            }
        };
    }
}
