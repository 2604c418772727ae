package coop.commonround.io.csv.settings;

import java.util.List;

/** A piece of a YAML file, with the line it starts on. */
sealed interface Node {
    long line();

    /** One value; empty text if nothing is given. */
    record Scalar(String text, long line) implements Node {}

    record Mapping(List<Entry> entries, long line) implements Node {}

    record Sequence(List<Node> nodes, long line) implements Node {}

    /** A key and what stands under it. */
    record Entry(String key, Node node, long line) {}
}
