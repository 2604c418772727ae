package coop.commonround.base;

import org.jspecify.annotations.Nullable;

/** Checks what a programmer or a file handed over; the message names the thing, the value and the bound. */
public final class Check {
    private Check() {}

    /**
     * Refuses what is not so.
     *
     * @param so what must hold
     * @param message a {@link String#format} pattern
     * @param values what the pattern is filled with
     * @throws IllegalArgumentException if it does not hold
     */
    public static void that(boolean so, String message, @Nullable Object... values) {
        if (!so) {
            throw new IllegalArgumentException(String.format(message, values));
        }
    }

    /**
     * Refuses an empty text.
     *
     * @return the text, without the white space around it
     * @throws IllegalArgumentException if nothing is left
     */
    public static String text(@Nullable String text, String what) {
        that(text != null && !text.isBlank(), "%s must not be empty", what);
        return text == null ? "" : text.strip();
    }
}
