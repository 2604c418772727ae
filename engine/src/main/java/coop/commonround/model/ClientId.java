package coop.commonround.model;

import coop.commonround.base.Check;

/**
 * The co-op's own reference for a client, unique among its kind.
 *
 * @param text never empty, white space around it removed
 */
public record ClientId(String text) implements Comparable<ClientId> {
    public ClientId {
        text = Check.text(text, "the id of a client");
    }

    @Override
    public int compareTo(ClientId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
