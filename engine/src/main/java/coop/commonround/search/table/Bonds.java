package coop.commonround.search.table;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.rule.planning.PlannedVisit;
import coop.commonround.rule.priced.Covered;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/** Visits that are made together or left out together, as tables of numbers. */
public final class Bonds {
    /** Of each visit the number of those it is bound with; NONE for most. */
    public final int[] of;

    /** Of each bond its visits. */
    public final int[][] visits;

    /** What an attendance of an optional visit comes to, once it is owed; 0 for visits that are not optional. */
    public final long[] weight;

    Bonds(PlannedVisit[] all) {
        var groups = new LinkedHashMap<Object, List<Integer>>();
        weight = new long[all.length];
        for (int v = 0; v < all.length; v++) {
            groups.computeIfAbsent(all[v].boundTo(), any -> new ArrayList<>(1)).add(v);
            weight[v] = all[v].isOptional() ? Covered.weighedMinutes(all[v].length(), all[v].rag()) : 0;
        }
        of = new int[all.length];
        Arrays.fill(of, NONE);
        var several = groups.values().stream().filter(group -> group.size() > 1).toList();
        visits = new int[several.size()][];
        for (int b = 0; b < visits.length; b++) {
            visits[b] = several.get(b).stream().mapToInt(Integer::intValue).toArray();
            for (int v : visits[b]) {
                of[v] = b;
            }
        }
    }

    public int count() {
        return visits.length;
    }
}
