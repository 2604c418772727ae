package coop.commonround.model;

import coop.commonround.base.Check;

/**
 * The co-op's own reference for a visit, unique among its kind.
 *
 * @param text never empty, white space around it removed
 */
public record VisitId(String text) implements Comparable<VisitId> {
    public VisitId {
        text = Check.text(text, "the id of a visit");
    }

    @Override
    public int compareTo(VisitId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
