package coop.commonround.model;

import coop.commonround.base.Check;
import coop.commonround.base.Sorted;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much of what: what a visit needs brought, or what can be carried on a shift.
 *
 * @param byName whole quantities of 0 to {@value #MOST} by what they are of, in order of names; a name has no {@code :}
 *     or {@code ;}
 */
public record Quantities(Map<String, Integer> byName) {
    /** The most of one thing. */
    public static final int MOST = 1_000_000;

    public static final Quantities NONE = new Quantities(Map.of());

    public Quantities {
        byName = Sorted.map(byName);
        byName.forEach((name, quantity) -> {
            Check.that(
                    !name.isBlank() && name.indexOf(':') < 0 && name.indexOf(';') < 0,
                    "'%s' must be a name without : or ;",
                    name);
            Check.that(quantity >= 0 && quantity <= MOST, "%s (%s) must be 0 to %s", name, quantity, MOST);
        });
    }

    public static Quantities of(String name, int quantity) {
        return new Quantities(Map.of(name, quantity));
    }

    public boolean isEmpty() {
        return byName.isEmpty();
    }

    /** How much of a thing; 0 where it is not named. */
    public int quantityOf(String name) {
        return byName.getOrDefault(name, 0);
    }

    /** {@code chairs:1;meals:2}, empty for nothing. */
    @Override
    public String toString() {
        return byName.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(";"));
    }
}
