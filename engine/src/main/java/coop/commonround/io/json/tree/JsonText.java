package coop.commonround.io.json.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import coop.commonround.base.Loaded;
import coop.commonround.io.json.tree.Node.Form;
import coop.commonround.io.json.tree.Node.Items;
import coop.commonround.io.json.tree.Node.Members;
import coop.commonround.io.json.tree.Node.Nothing;
import coop.commonround.io.json.tree.Node.Scalar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Function;

/** Reads a document, whole. Malformed text is one issue at its line; nothing of it is in the message. */
public final class JsonText {
    private static final JsonFactory JACKSON = JsonFactory.builder().build();

    private final JsonParser parser;
    private final Faults faults;

    private JsonText(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /**
     * Reads a text and builds from the object it is.
     *
     * @param file what issues call it
     */
    public static <T> Loaded<T> read(String text, String file, Function<Keys, Optional<T>> build) {
        var faults = new Faults(file);
        var built = parse(text, faults).map(root -> Keys.whole(root, faults)).flatMap(build);
        return built.isEmpty() || faults.hasErrors()
                ? Loaded.refused(faults.done())
                : Loaded.of(built.get(), faults.done());
    }

    /**
     * Reads UTF-8 to its end and builds from the object it is. Leaves the stream open.
     *
     * @throws IOException if the stream fails
     */
    public static <T> Loaded<T> read(InputStream stream, String file, Function<Keys, Optional<T>> build)
            throws IOException {
        var bytes = stream.readAllBytes();
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            return read(decoder.decode(ByteBuffer.wrap(bytes)).toString(), file, build);
        } catch (CharacterCodingException notText) {
            var faults = new Faults(file);
            faults.error(Spot.start(0), null, "this is not UTF-8 text", "save it as UTF-8");
            return Loaded.refused(faults.done());
        }
    }

    private static Optional<Members> parse(String text, Faults faults) {
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (var parser = JACKSON.createParser(plain)) {
            if (parser.nextToken() == null) {
                faults.error(Spot.start(0), null, "the document is empty", "write an object, in braces");
                return Optional.empty();
            }
            var reader = new JsonText(parser, faults);
            var root = reader.node(Spot.start(reader.line()));
            if (parser.nextToken() != null) {
                faults.error(Spot.start(reader.line()), null, "something follows the end of the document", "remove it");
            }
            if (root instanceof Members members) {
                return Optional.of(members);
            }
            faults.error(root.spot(), null, "the document is " + root.what(), "write an object, in braces");
            return Optional.empty();
        } catch (JsonProcessingException broken) {
            var where = broken.getLocation();
            faults.error(
                    Spot.start(where == null ? 0 : where.getLineNr()),
                    null,
                    "this is not JSON from here on" + (where == null ? "" : ", column " + where.getColumnNr()),
                    "look for a comma, a quote or a bracket too many or too few");
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Node node(Spot spot) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(spot);
            case START_ARRAY -> items(spot);
            case VALUE_STRING -> new Scalar(spot, Form.TEXT, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Scalar(spot, Form.NUMBER, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> new Scalar(spot, Form.YES_NO, parser.getText());
            default -> new Nothing(spot);
        };
    }

    private Members members(Spot spot) throws IOException {
        var values = new LinkedHashMap<String, Node>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            parser.nextToken();
            var value = node(spot.below(key, line()));
            var before = values.putIfAbsent(key, value);
            if (before != null) {
                faults.error(
                        value.spot(),
                        null,
                        "the key is already on line " + before.spot().line(),
                        "keep one of them");
            }
        }
        return new Members(spot, values);
    }

    private Items items(Spot spot) throws IOException {
        var values = new ArrayList<Node>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(node(spot.below(Integer.toString(values.size()), line())));
        }
        return new Items(spot, values);
    }

    private long line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
