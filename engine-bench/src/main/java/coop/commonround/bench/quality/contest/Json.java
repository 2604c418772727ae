package coop.commonround.bench.quality.contest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A place in a JSON document that knows its way from the top, so that each fault is located. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final String way;
    private final JsonNode node;

    private Json(String way, JsonNode node) {
        this.way = way;
        this.node = node;
    }

    /**
     * A document.
     *
     * @param name of the file, for messages
     */
    public static Json read(String name, String text) {
        try {
            return new Json(name + ": ", MAPPER.readTree(text));
        } catch (JsonProcessingException e) {
            throw new BadInstance(name + ": is not JSON: " + e.getOriginalMessage());
        }
    }

    /** A document made of maps, lists, texts and numbers, a line an entry. */
    public static String write(Object document) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON", e);
        }
    }

    public Json at(String key) {
        return find(key).orElseThrow(() -> new BadInstance(way + key + " is missing"));
    }

    public Optional<Json> find(String key) {
        var found = node.get(key);
        return found == null || found.isNull() ? Optional.empty() : Optional.of(new Json(way + key + " ", found));
    }

    /** The entries of a list. */
    public List<Json> all() {
        if (!node.isArray()) {
            throw expected("a list");
        }
        var all = new ArrayList<Json>();
        for (int i = 0; i < node.size(); i++) {
            all.add(new Json(way + "[" + i + "] ", node.get(i)));
        }
        return all;
    }

    public String text() {
        if (!node.isTextual()) {
            throw expected("a text");
        }
        return node.textValue();
    }

    public boolean isTrue() {
        if (!node.isBoolean()) {
            throw expected("true or false");
        }
        return node.booleanValue();
    }

    public BigDecimal number() {
        if (!node.isNumber()) {
            throw expected("a number");
        }
        return node.decimalValue();
    }

    public int wholeNumber() {
        try {
            return number().intValueExact();
        } catch (ArithmeticException e) {
            throw expected("a whole number");
        }
    }

    /** Whether it is this text. */
    public boolean says(String text) {
        return text.equals(node.textValue());
    }

    public BadInstance expected(String what) {
        var found = node.isContainerNode() ? node.getNodeType().name().toLowerCase(Locale.ROOT) : node.toString();
        return new BadInstance(way + "is " + found + "; expected " + what);
    }
}
