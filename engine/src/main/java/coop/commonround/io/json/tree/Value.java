package coop.commonround.io.json.tree;

import org.jspecify.annotations.Nullable;

/**
 * What a key holds. Only asked once its object is known to be clean.
 *
 * @param found null if the key is left out, or is at fault
 */
public record Value<T>(@Nullable T found) {
    /** What a key must hold, or has a default for. */
    public T get() {
        if (found == null) {
            throw new IllegalStateException("asked for a value that is not there");
        }
        return found;
    }

    public @Nullable T orNull() {
        return found;
    }

    public T or(T otherwise) {
        return found == null ? otherwise : found;
    }
}
