package coop.commonround.model;

import coop.commonround.base.Check;

/**
 * The co-op's own reference for a shift, unique among its kind.
 *
 * @param text never empty, white space around it removed
 */
public record ShiftId(String text) implements Comparable<ShiftId> {
    public ShiftId {
        text = Check.text(text, "the id of a shift");
    }

    @Override
    public int compareTo(ShiftId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
