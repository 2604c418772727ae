package coop.commonround.travel.road.matrix;

import java.util.Arrays;

/**
 * Dijkstra's search up a hierarchy, from a place's ends to all states above them.
 *
 * <p>A state that a detour over a state above it reaches more lightly lies on no best way and is passed over (stalled). It
 * has to be lighter by more than the rounding of shortcuts, or a best way might be lost to its own rounding. Not safe for
 * several threads; made once a thread, and used for many places without making anything new.
 */
final class UpwardSearch {
    /** GraphHopper keeps the weight of a shortcut in thousandths; ten of them cover those of a detour. */
    private static final double ROUNDING = 0.01;

    private final Arcs onwards;
    private final Arcs detours;
    private final double[] weight;
    private final int[] millis;
    private final double[] metres;
    /** The number of the search that last saw the state. */
    private final int[] seen;

    private final StateHeap heap;
    private int search;
    private int[] settled = new int[256];
    private int size;

    /**
     * @param onwards up the hierarchy
     * @param detours from a state to those above that lead down to it when it is searched in this direction
     */
    UpwardSearch(Arcs onwards, Arcs detours) {
        this.onwards = onwards;
        this.detours = detours;
        int states = onwards.first.length - 1;
        this.weight = new double[states];
        this.millis = new int[states];
        this.metres = new double[states];
        this.seen = new int[states];
        this.heap = new StateHeap(weight);
    }

    void from(Arcs ends, int place) {
        search++;
        size = 0;
        heap.clear();
        for (int end = ends.first[place]; end < ends.first[place + 1]; end++) {
            reach(ends.to[end], ends.weight[end], ends.millis[end], ends.metres[end]);
        }
        while (!heap.isEmpty()) {
            int state = heap.takeLightest();
            if (!isStalled(state)) {
                keep(state);
                expand(state);
            }
        }
    }

    private void expand(int state) {
        for (int arc = onwards.first[state]; arc < onwards.first[state + 1]; arc++) {
            reach(
                    onwards.to[arc],
                    weight[state] + onwards.weight[arc],
                    millis[state] + onwards.millis[arc],
                    metres[state] + onwards.metres[arc]);
        }
    }

    private void reach(int state, double newWeight, int newMillis, double newMetres) {
        boolean isNew = seen[state] != search;
        if (!isNew && newWeight >= weight[state]) {
            return;
        }
        weight[state] = newWeight;
        millis[state] = newMillis;
        metres[state] = newMetres;
        if (isNew) {
            seen[state] = search;
            heap.add(state);
        } else {
            heap.lighter(state);
        }
    }

    private boolean isStalled(int state) {
        double bound = weight[state] - ROUNDING;
        for (int arc = detours.first[state]; arc < detours.first[state + 1]; arc++) {
            int above = detours.to[arc];
            if (seen[above] == search && weight[above] + detours.weight[arc] < bound) {
                return true;
            }
        }
        return false;
    }

    private void keep(int state) {
        if (size == settled.length) {
            settled = Arrays.copyOf(settled, 2 * size);
        }
        settled[size++] = state;
    }

    /** How many states it found. */
    int size() {
        return size;
    }

    /** The states it found, the lightest first. */
    int settled(int number) {
        return settled[number];
    }

    double weight(int state) {
        return weight[state];
    }

    int millis(int state) {
        return millis[state];
    }

    double metres(int state) {
        return metres[state];
    }
}
