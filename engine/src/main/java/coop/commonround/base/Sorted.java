package coop.commonround.base;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Copies that always iterate in the order of their elements.
 *
 * <p>{@link Set#copyOf} iterates in another order on each run of the machine; what is printed, searched or added up must
 * not.
 */
public final class Sorted {
    private Sorted() {}

    /** An unmodifiable copy in natural order. */
    public static <T extends Comparable<? super T>> Set<T> set(Collection<T> elements) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(elements));
    }

    /** An unmodifiable copy in the natural order of its keys. */
    public static <K extends Comparable<? super K>, V> Map<K, V> map(Map<K, V> entries) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }
}
