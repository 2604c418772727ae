package coop.commonround.search;

import static coop.commonround.search.Instance.NONE;

import coop.commonround.rule.planning.PlannedVisit;
import coop.commonround.rule.priced.Covered;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/** Visits that are made together or left out together, as tables of numbers. */
final class Bonds {
    /** Of each visit the number of those it is bound with; NONE for most. */
    final int[] of;

    /** Of each bond its visits. */
    final int[][] visits;

    /** What an attendance of an optional visit comes to, once it is owed; 0 for visits that are not optional. */
    private final long[] weight;

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

    int count() {
        return visits.length;
    }

    /** Whether somebody goes to another visit that this one is bound to. */
    boolean isAnotherMade(RosterState state, int visit) {
        if (of[visit] != NONE) {
            for (int other : visits[of[visit]]) {
                if (other != visit && state.attending(other) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What a missing attendance of an optional visit comes to: nothing while it may be left out. */
    long owed(RosterState state, int visit) {
        return isAnotherMade(state, visit) ? weight[visit] : 0;
    }

    /** What the missing attendances of all optional visits of a bond come to. */
    long owedIn(RosterState state, int bond) {
        long sum = 0;
        for (int visit : visits[bond]) {
            int missing = state.in.needs[visit] - state.attending(visit);
            sum += missing == 0 ? 0 : missing * owed(state, visit);
        }
        return sum;
    }
}
