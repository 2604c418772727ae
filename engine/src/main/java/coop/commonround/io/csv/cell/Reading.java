package coop.commonround.io.csv.cell;

import coop.commonround.base.Issue;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one cell: a value, or nothing, and what there is to say about it.
 *
 * @param value the value; null if the cell is empty or could not be read
 * @param remark what is wrong or odd, null if all is well
 */
public record Reading<T>(@Nullable T value, @Nullable Remark remark) {
    private static final Reading<?> NOTHING = new Reading<>(null, null);

    /**
     * Something to say about a cell.
     *
     * @param what follows {@code found '8am'} and a comma: {@code which has the month first}; may be empty
     * @param remedy how to mend it
     * @param ruinsFile whether it shows that other cells of the file cannot be trusted either
     */
    public record Remark(Issue.Severity severity, String what, String remedy, boolean ruinsFile) {
        public Remark(Issue.Severity severity, String what, String remedy) {
            this(severity, what, remedy, false);
        }
    }

    public static <T> Reading<T> of(T value) {
        return new Reading<>(value, null);
    }

    /** An empty cell. */
    @SuppressWarnings("unchecked")
    public static <T> Reading<T> nothing() {
        return (Reading<T>) NOTHING;
    }

    /** A cell that could not be read; see {@link Remark}. */
    public static <T> Reading<T> fault(String what, String remedy) {
        return new Reading<>(null, new Remark(Issue.Severity.ERROR, what, remedy));
    }

    /** A cell that shows that other cells of the file, which can be read, mean something else than they say. */
    public static <T> Reading<T> faultOfFile(String what, String remedy) {
        return new Reading<>(null, new Remark(Issue.Severity.ERROR, what, remedy, true));
    }

    /** A value that was read but looks odd; see {@link Remark}. */
    public static <T> Reading<T> odd(T value, String what, String remedy) {
        return new Reading<>(value, new Remark(Issue.Severity.WARNING, what, remedy));
    }

    public boolean isFault() {
        return remark != null && remark.severity() == Issue.Severity.ERROR;
    }

    /**
     * The value, for a caller who knows there is one.
     *
     * @throws IllegalStateException if the cell was empty or could not be read
     */
    public T get() {
        if (value == null) {
            throw new IllegalStateException("nothing was read from this cell");
        }
        return value;
    }

    public Optional<T> find() {
        return Optional.ofNullable(value);
    }

    public @Nullable T orNull() {
        return value;
    }

    public T or(T other) {
        return value == null ? other : value;
    }

    /** The reading of the changed value; a refusal of {@code change} becomes a fault. */
    public <U> Reading<U> map(Function<T, U> change) {
        if (value == null) {
            return new Reading<>(null, remark);
        }
        try {
            return new Reading<>(change.apply(value), remark);
        } catch (IllegalArgumentException refused) {
            return fault("", String.valueOf(refused.getMessage()));
        }
    }
}
