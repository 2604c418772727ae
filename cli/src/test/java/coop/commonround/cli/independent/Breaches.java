package coop.commonround.cli.independent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What has been found broken so far; a rule the policy downgrades is never noted. */
final class Breaches {
    private final Set<String> softRules;
    private final List<String> found = new ArrayList<>();

    Breaches(Set<String> softRules) {
        this.softRules = softRules;
    }

    /** Notes {@code rule: what is wrong}, ids only. */
    void add(String rule, String words, Object... values) {
        if (!softRules.contains(rule)) {
            found.add(rule + ": " + words.formatted(values));
        }
    }

    List<String> all() {
        return List.copyOf(found);
    }
}
