package coop.commonround.search.table;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.rule.planning.PlannedVisit;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.stream.IntStream;

/** Double-ups that one careworker may make alone: each has a second number, of the visit that is then made in its place. */
public final class Singles {
    /** Of a double-up its visit made alone, and of that the double-up; NONE of all other visits. */
    public final int[] other;

    /** Numbers of the double-ups that have one. */
    public final int[] wholes;

    Singles(PlannedVisit[] all) {
        var numbers = new IdentityHashMap<PlannedVisit, Integer>();
        other = new int[all.length];
        Arrays.fill(other, NONE);
        for (int v = 0; v < all.length; v++) {
            numbers.put(all[v], v);
            var whole = numbers.get(all[v].whole());
            if (all[v].isAlone() && whole != null) {
                other[v] = whole;
                other[whole] = v;
            }
        }
        wholes = IntStream.range(0, all.length)
                .filter(v -> other[v] != NONE && !all[v].isAlone())
                .toArray();
    }
}
