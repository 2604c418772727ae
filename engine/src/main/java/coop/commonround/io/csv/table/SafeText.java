package coop.commonround.io.csv.table;

import java.util.regex.Pattern;

/**
 * Text that no spreadsheet runs as a formula, and back.
 *
 * <p>A cell that begins like a formula gets an apostrophe in front, unless it is a plain number. Reading takes it away
 * again, so that what was written comes back letter by letter.
 */
final class SafeText {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private SafeText() {}

    static String neutralised(String text) {
        return beginsLikeFormula(text) && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    static String original(String text) {
        return text.startsWith("'") && beginsLikeFormula(text) ? text.substring(1) : text;
    }

    /** Whether a formula starts the text, apostrophes apart. */
    private static boolean beginsLikeFormula(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == '\'') {
            i++;
        }
        return i < text.length() && "=+-@\t\r".indexOf(text.charAt(i)) >= 0;
    }
}
