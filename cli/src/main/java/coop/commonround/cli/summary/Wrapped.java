package coop.commonround.cli.summary;

import java.util.ArrayList;
import java.util.List;

/** Breaks a line between words. */
final class Wrapped {
    private Wrapped() {}

    /**
     * The lines of a text.
     *
     * @param indent before every line but the first
     */
    static List<String> lines(String text, int width, String indent) {
        var lines = new ArrayList<String>();
        var rest = text;
        while (rest.length() > width) {
            int cut = rest.lastIndexOf(' ', width);
            if (cut <= indent.length()) {
                break;
            }
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = indent + rest.substring(cut + 1);
        }
        lines.add(rest);
        return lines;
    }
}
