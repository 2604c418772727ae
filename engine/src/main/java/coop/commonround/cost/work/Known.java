package coop.commonround.cost.work;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a problem holds of one kind, by id, for a roster that refers to it. */
final class Known<K, T> {
    private final String what;
    private final Map<K, T> things;

    private Known(String what, Map<K, T> things) {
        this.what = what;
        this.things = things;
    }

    /** Things of a kind: {@code visit}. */
    static <K, T> Known<K, T> of(String what, List<T> things, Function<T, K> id) {
        return new Known<>(what, things.stream().collect(Collectors.toMap(id, Function.identity())));
    }

    /**
     * The thing of an id.
     *
     * @throws IllegalArgumentException if there is none: the roster is of another problem
     */
    T get(K id) {
        var thing = things.get(id);
        if (thing == null) {
            throw new IllegalArgumentException("the roster's " + what + " " + id + " is not known");
        }
        return thing;
    }
}
