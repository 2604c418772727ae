package coop.commonround.io.csv.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Builds a thing from each whole row; what a constructor refuses becomes an issue of that row. */
public final class Loading<T> {
    private final List<T> built = new ArrayList<>();
    private final Consumer<T> taker;

    /** Things kept in a list. */
    public Loading() {
        this.taker = built::add;
    }

    /** Things handed on at once and not kept. */
    public Loading(Consumer<T> taker) {
        this.taker = taker;
    }

    /** Builds from a row, if it is whole. */
    public void add(Row row, Supplier<T> build) {
        if (!row.isWhole()) {
            return;
        }
        T thing;
        try {
            thing = build.get();
        } catch (IllegalArgumentException refused) {
            row.fault(String.valueOf(refused.getMessage()), "correct the row");
            return;
        }
        taker.accept(thing);
    }

    /** Everything built, in the order of rows. */
    public List<T> done() {
        return List.copyOf(built);
    }
}
