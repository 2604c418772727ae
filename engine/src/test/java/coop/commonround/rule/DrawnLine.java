package coop.commonround.rule;

import coop.commonround.base.Check;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** One line of a drawing: its kind, some words by position, then options with words of their own. */
final class DrawnLine {
    private final String kind;
    private final List<String> words = new ArrayList<>();
    private final Map<String, List<String>> options = new LinkedHashMap<>();

    /**
     * Cuts a line into words.
     *
     * @param known the options a line of this kind may have; each takes all words up to the next
     */
    DrawnLine(String line, Function<String, Set<String>> known) {
        var all = List.of(line.strip().split("[ ,]+"));
        kind = all.get(0);
        var options = known.apply(kind);
        var into = words;
        for (var word : all.subList(1, all.size())) {
            if (options.contains(word)) {
                into = new ArrayList<>();
                this.options.put(word, into);
            } else {
                into.add(word);
            }
        }
    }

    String kind() {
        return kind;
    }

    int size() {
        return words.size();
    }

    String word(int position) {
        Check.that(position < words.size(), "a %s needs more words than %s", kind, words);
        return words.get(position);
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    List<String> all(String option) {
        return options.getOrDefault(option, List.of());
    }

    Set<String> set(String option) {
        return Set.copyOf(all(option));
    }

    /** What an option's only word stands for, or something else where the option is missing. */
    <T> T option(String option, Function<String, T> reading, T otherwise) {
        return has(option) ? reading.apply(all(option).get(0)) : otherwise;
    }
}
