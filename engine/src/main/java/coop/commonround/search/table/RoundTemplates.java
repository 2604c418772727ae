package coop.commonround.search.table;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.rule.planning.PlannedVisit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/** Which visits of a day belong to one round template, where breaking it has a price. */
public final class RoundTemplates {
    /** Of each visit the number of its template; {@link Instance#NONE} for none. */
    public final int[] of;

    /** Of each attendance outside the round that holds most of its template. */
    public final long price;

    /** Of each template its visits of one day. */
    public final int[][] visits;

    /**
     * Takes templates together by their day.
     *
     * @param price of each attendance outside the round that holds most of a template
     */
    RoundTemplates(PlannedVisit[] all, long price) {
        this.price = price;
        var byTemplate = new LinkedHashMap<String, List<Integer>>();
        for (int v = 0; v < all.length && price > 0; v++) {
            var template = all[v].template();
            if (template != null) {
                byTemplate.computeIfAbsent(template, key -> new ArrayList<>()).add(v);
            }
        }
        visits = byTemplate.values().stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        of = new int[all.length];
        Arrays.fill(of, NONE);
        for (int t = 0; t < visits.length; t++) {
            for (int v : visits[t]) {
                of[v] = t;
            }
        }
    }

    public int count() {
        return visits.length;
    }

    /** Whether nothing is ever broken at a price. */
    boolean isFree() {
        return visits.length == 0;
    }
}
