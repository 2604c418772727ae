package coop.commonround.io.csv.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One of a few words, compared without regard to case, spaces, hyphens and underscores. */
public final class Choice<T> implements Kind<T> {
    private final Map<String, T> meanings = new HashMap<>();
    private final List<String> words;

    private Choice(Map<String, T> choices) {
        words = List.copyOf(choices.keySet());
        choices.forEach((word, meaning) -> meanings.put(Closest.plain(word), meaning));
    }

    /** The constants of an enum, written small and with hyphens: {@code on-call}. */
    public static <E extends Enum<E>> Choice<E> of(Class<E> type) {
        var choices = new LinkedHashMap<String, E>();
        for (var constant : type.getEnumConstants()) {
            choices.put(word(constant), constant);
        }
        return new Choice<>(choices);
    }

    /** Given words, each with its meaning, in the order they are shown. */
    public static <T> Choice<T> of(Map<String, T> choices) {
        return new Choice<>(choices);
    }

    /** How an enum's constant is written in a file. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.UK).replace('_', '-');
    }

    /** The same choice that also understands another word, without offering it. */
    public Choice<T> alsoReading(String word, T meaning) {
        var all = new LinkedHashMap<String, T>();
        words.forEach(known -> all.put(known, read(known).get()));
        var more = new Choice<>(all);
        more.meanings.putAll(meanings);
        more.meanings.put(Closest.plain(word), meaning);
        return more;
    }

    @Override
    public Reading<T> read(String text) {
        var meaning = meanings.get(text);
        if (meaning == null) {
            meaning = meanings.get(Closest.plain(text));
        }
        return meaning != null ? Reading.of(meaning) : Reading.fault("", "write " + remedyFor(text));
    }

    private String remedyFor(String text) {
        var all = new ArrayList<>(words);
        var last = all.remove(all.size() - 1);
        var list = all.isEmpty() ? last : String.join(", ", all) + " or " + last;
        return Closest.to(text, words)
                .map(word -> word + "; the words are " + list)
                .orElse(list);
    }

    @Override
    public Schema schema() {
        return Schema.oneOf(words);
    }
}
