package coop.commonround.io.json.tree;

import java.util.HashSet;
import java.util.Set;

/** The ids that a document has given to things of one sort: each once, and every reference to one of them. */
public final class Names<T> {
    private final String what;
    private final Kind<T> kind;
    private final Set<T> given = new HashSet<>();

    /**
     * None as yet.
     *
     * @param what what the ids name: {@code client}
     */
    public Names(String what, Kind<T> kind) {
        this.what = what;
        this.kind = kind;
    }

    /** An id that is given here, and must not have been given before. */
    public Kind<T> given() {
        return kind.only(given::add, "which is there twice", "give each " + what + " an id of its own");
    }

    /** A reference to an id that was given. */
    public Kind<T> known() {
        return kind.only(given::contains, "which is not known", "correct it, or add the " + what);
    }
}
