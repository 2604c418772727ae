package coop.commonround.io.json.tree;

import java.util.List;
import java.util.Map;

/** A piece of a JSON document, and where it stands. */
sealed interface Node {
    Spot spot();

    /** What it is, in a few words. */
    String what();

    /** An object: its values by key, in the order of the document. */
    record Members(Spot spot, Map<String, Node> values) implements Node {
        @Override
        public String what() {
            return "an object";
        }
    }

    /** An array. */
    record Items(Spot spot, List<Node> values) implements Node {
        @Override
        public String what() {
            return "an array";
        }
    }

    /** One value, as it is written; text without its quotes. */
    record Scalar(Spot spot, Form form, String text) implements Node {
        @Override
        public String what() {
            return form.what;
        }
    }

    /** {@code null}: as if the key were left out. */
    record Nothing(Spot spot) implements Node {
        @Override
        public String what() {
            return "null";
        }
    }

    /** What a single value can be. */
    enum Form {
        TEXT("text"),
        NUMBER("a number"),
        YES_NO("true or false");

        private final String what;

        Form(String what) {
            this.what = what;
        }
    }
}
