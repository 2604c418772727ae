package coop.commonround.cli.example;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Deals out a total by shares, so that a small example has the shape of a large one. */
final class Mix {
    private Mix() {}

    /**
     * Picks kinds, always the one furthest behind its share that still fits, until the total is reached.
     *
     * @param share how much of the total should fall to a kind, relative to the others
     * @param size what one of a kind takes of the total, above zero; some kind must have size one
     */
    static <T> List<T> deal(List<T> kinds, ToDoubleFunction<T> share, ToIntFunction<T> size, int total) {
        var whole = kinds.stream().mapToDouble(share).sum();
        var owed = new double[kinds.size()];
        for (var i = 0; i < owed.length; i++) {
            owed[i] = total * share.applyAsDouble(kinds.get(i)) / whole;
        }
        var dealt = new ArrayList<T>();
        for (var left = total; left > 0; ) {
            var room = left;
            var next = IntStream.range(0, owed.length)
                    .boxed()
                    .filter(i -> size.applyAsInt(kinds.get(i)) <= room)
                    .max(Comparator.comparingDouble(i -> owed[i] / size.applyAsInt(kinds.get(i))))
                    .orElseThrow();
            dealt.add(kinds.get(next));
            owed[next] -= size.applyAsInt(kinds.get(next));
            left -= size.applyAsInt(kinds.get(next));
        }
        return dealt;
    }
}
