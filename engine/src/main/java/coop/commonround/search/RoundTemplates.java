package coop.commonround.search;

import static coop.commonround.search.Instance.NONE;

import coop.commonround.rule.planning.PlannedVisit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/** Which visits of a day belong to one round template, where breaking it has a price. */
final class RoundTemplates {
    /** Of each visit the number of its template; {@link Instance#NONE} for none. */
    final int[] of;

    private final long price;
    private final int[][] visits;

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

    int count() {
        return visits.length;
    }

    /** Whether nothing is ever broken at a price. */
    boolean isFree() {
        return visits.length == 0;
    }

    /** What the attendances of a template cost that lie outside the round that holds most of them. */
    long priceOf(int template, RosterState state) {
        int made = 0;
        int most = 0;
        for (int v : visits[template]) {
            for (int a = first(state, v); a < end(state, v); a++) {
                int round = state.round(a);
                if (round != NONE) {
                    made++;
                    most = Math.max(most, inRound(template, round, state));
                }
            }
        }
        return (made - most) * price;
    }

    private int inRound(int template, int round, RosterState state) {
        int count = 0;
        for (int v : visits[template]) {
            for (int a = first(state, v); a < end(state, v); a++) {
                count += state.round(a) == round ? 1 : 0;
            }
        }
        return count;
    }

    private static int first(RosterState state, int visit) {
        return state.in.firstAttendance[visit];
    }

    private static int end(RosterState state, int visit) {
        return state.in.firstAttendance[visit] + state.in.needs[visit];
    }
}
