package coop.commonround.io.csv.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import coop.commonround.io.csv.settings.Node.Entry;
import coop.commonround.io.csv.settings.Node.Mapping;
import coop.commonround.io.csv.settings.Node.Scalar;
import coop.commonround.io.csv.settings.Node.Sequence;
import coop.commonround.io.csv.table.Faults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a YAML text into nodes that know their lines. */
final class YamlTree {
    private static final YAMLFactory FACTORY = YAMLFactory.builder().build();

    private static final Pattern LINE = Pattern.compile("\\bline (\\d{1,9}), column");

    private final YAMLParser parser;
    private final Faults faults;

    private YamlTree(YAMLParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /** The nodes of a text; empty, and the file at fault, if it is no YAML. A file without settings is an empty mapping. */
    static Optional<Mapping> of(String text, Faults faults) {
        try (var parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                return Optional.of(new Mapping(List.of(), 1));
            }
            var node = new YamlTree(parser, faults).node();
            if (node instanceof Mapping mapping) {
                return Optional.of(mapping);
            }
            faults.ruin(node.line(), "", "the file holds no settings", "write them as key: value");
            return Optional.empty();
        } catch (JsonProcessingException broken) {
            faults.ruin(
                    line(broken),
                    "",
                    "this is no YAML from here on",
                    "indent with spaces, put a space after each colon, and quote text that holds a colon");
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The last line the message names: where the fault lies. The location is where the parser last was well. */
    private static long line(JsonProcessingException broken) {
        var named = LINE.matcher(broken.getOriginalMessage());
        var where = broken.getLocation();
        long line = where == null ? 0 : where.getLineNr();
        while (named.find()) {
            line = Long.parseLong(named.group(1));
        }
        return line;
    }

    private Node node() throws IOException {
        long line = line();
        if (parser.isCurrentAlias()) {
            faults.ruin(line, "", "the file refers to another place of it", "write the value out, without * and &");
        }
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return mapping(line);
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            var nodes = new ArrayList<Node>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                nodes.add(node());
            }
            return new Sequence(nodes, line);
        }
        return new Scalar(
                parser.currentToken() == JsonToken.VALUE_NULL
                        ? ""
                        : parser.getText().strip(),
                line);
    }

    private Mapping mapping(long line) throws IOException {
        var entries = new ArrayList<Entry>();
        Map<String, Long> lines = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            long at = line();
            var before = lines.putIfAbsent(key, at);
            if (before != null) {
                faults.ruin(at, key, "the key is already on line " + before, "keep one of them");
            }
            parser.nextToken();
            entries.add(new Entry(key, node(), at));
        }
        return new Mapping(entries, line);
    }

    private long line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
