package coop.commonround.search.table;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.rule.planning.PlannedLink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Links between visits as tables of numbers; times in seconds from start to start. */
public final class Links {
    private static final int[] EMPTY = {};

    public final PlannedLink[] link;
    public final int[] first;
    public final int[] second;
    public final int[] minimum;

    /** The longest gap; only read where the link pulls. */
    public final int[] maximum;

    /** Whether the second waits for the first. */
    public final boolean[] pushes;

    /** Whether the first waits, too, so that the second does not come too late after it. */
    public final boolean[] pulls;

    /** Of each visit the links it is first in, and those it is second in. */
    public final int[][] asFirst;

    public final int[][] asSecond;

    /** The unit of visits that hold one another both ways, by visit; NONE for most. */
    public final int[] unitOf;

    public final int[][] unitVisits;
    public final int[][] unitLinks;

    Links(
            List<PlannedLink> links,
            int visits,
            ToIntFunction<PlannedLink> firstOf,
            ToIntFunction<PlannedLink> secondOf) {
        link = links.toArray(PlannedLink[]::new);
        first = links.stream().mapToInt(firstOf).toArray();
        second = links.stream().mapToInt(secondOf).toArray();
        minimum = links.stream().mapToInt(PlannedLink::minimum).toArray();
        maximum = new int[link.length];
        pushes = new boolean[link.length];
        pulls = new boolean[link.length];
        for (int l = 0; l < link.length; l++) {
            var most = link[l].maximum();
            pushes[l] = link[l].pushes();
            pulls[l] = link[l].pulls();
            maximum[l] = most == null ? 0 : most;
        }
        asFirst = grouped(first, visits);
        asSecond = grouped(second, visits);
        unitOf = new int[visits];
        Arrays.fill(unitOf, NONE);
        var ofVisits = new ArrayList<int[]>();
        for (int v = 0; v < visits; v++) {
            if (unitOf[v] == NONE && isPulled(v)) {
                ofVisits.add(unitFrom(v, ofVisits.size()));
            }
        }
        unitVisits = ofVisits.toArray(int[][]::new);
        unitLinks = new int[unitVisits.length][];
        for (int u = 0; u < unitLinks.length; u++) {
            int unit = u;
            unitLinks[u] = IntStream.range(0, link.length)
                    .filter(l -> pulls[l] && unitOf[first[l]] == unit)
                    .toArray();
        }
    }

    public int size() {
        return link.length;
    }

    private boolean isPulled(int visit) {
        return anyPulls(asFirst[visit]) || anyPulls(asSecond[visit]);
    }

    private boolean anyPulls(int[] links) {
        return Arrays.stream(links).anyMatch(l -> pulls[l]);
    }

    /** All visits that pulling links join to one, marked as theirs. */
    private int[] unitFrom(int visit, int unit) {
        var joined = new ArrayList<>(List.of(visit));
        unitOf[visit] = unit;
        for (int i = 0; i < joined.size(); i++) {
            join(asFirst[joined.get(i)], second, unit, joined);
            join(asSecond[joined.get(i)], first, unit, joined);
        }
        return joined.stream().mapToInt(Integer::intValue).toArray();
    }

    private void join(int[] links, int[] other, int unit, List<Integer> joined) {
        for (int l : links) {
            if (pulls[l] && unitOf[other[l]] == NONE) {
                unitOf[other[l]] = unit;
                joined.add(other[l]);
            }
        }
    }

    private static int[][] grouped(int[] keys, int size) {
        var groups = new int[size][];
        Arrays.fill(groups, EMPTY);
        for (int i = 0; i < keys.length; i++) {
            var group = groups[keys[i]];
            groups[keys[i]] = Arrays.copyOf(group, group.length + 1);
            groups[keys[i]][group.length] = i;
        }
        return groups;
    }
}
