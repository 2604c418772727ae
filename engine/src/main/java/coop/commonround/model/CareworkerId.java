package coop.commonround.model;

import coop.commonround.base.Check;

/**
 * The co-op's own reference for a careworker or volunteer, unique among its kind.
 *
 * @param text never empty, white space around it removed
 */
public record CareworkerId(String text) implements Comparable<CareworkerId> {
    public CareworkerId {
        text = Check.text(text, "the id of a careworker or volunteer");
    }

    @Override
    public int compareTo(CareworkerId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
