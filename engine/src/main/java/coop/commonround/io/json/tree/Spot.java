package coop.commonround.io.json.tree;

import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in a document.
 *
 * @param above where the object or array stands that holds it, null for the document itself
 * @param name its key, or its number from 0 in an array; empty for the document itself
 * @param line counted from 1; 0 if not known
 */
public record Spot(@Nullable Spot above, String name, long line) {
    static Spot start(long line) {
        return new Spot(null, "", line);
    }

    Spot below(String key, long at) {
        return new Spot(this, key, at);
    }

    /** Its JSON pointer (RFC 6901): {@code /visits/3/minutes}; empty for the document itself. */
    String pointer() {
        return above == null
                ? ""
                : above.pointer() + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
