package coop.commonround.travel.road.matrix;

import java.util.Arrays;

/**
 * Steps from state to state, all steps from one state side by side.
 *
 * <p>The steps from state {@code s} have the numbers {@code first[s]} to {@code first[s + 1] − 1}. Arrays are shared for
 * speed and never written to after they are made. 28 bytes a step.
 */
final class Arcs {
    final int[] first;
    final int[] to;
    final double[] weight;
    final int[] millis;
    final double[] metres;

    private Arcs(int[] first, int size) {
        this.first = first;
        this.to = new int[size];
        this.weight = new double[size];
        this.millis = new int[size];
        this.metres = new double[size];
    }

    int size() {
        return to.length;
    }

    /** Steps in the order they are found. */
    static final class Found {
        private int size;
        private int[] from = new int[1024];
        private int[] to = new int[1024];
        private double[] weight = new double[1024];
        private int[] millis = new int[1024];
        private double[] metres = new double[1024];

        void add(int from, int to, double weight, int millis, double metres) {
            if (size == this.from.length) {
                grow(size + size / 2);
            }
            this.from[size] = from;
            this.to[size] = to;
            this.weight[size] = weight;
            this.millis[size] = millis;
            this.metres[size] = metres;
            size++;
        }

        private void grow(int length) {
            from = Arrays.copyOf(from, length);
            to = Arrays.copyOf(to, length);
            weight = Arrays.copyOf(weight, length);
            millis = Arrays.copyOf(millis, length);
            metres = Arrays.copyOf(metres, length);
        }
    }

    /** The steps of several finds one after the other, sorted by the state they start from and otherwise as found. */
    static Arcs of(int states, Iterable<Found> finds) {
        var first = new int[states + 1];
        for (var found : finds) {
            for (int i = 0; i < found.size; i++) {
                first[found.from[i] + 1]++;
            }
        }
        for (int state = 0; state < states; state++) {
            first[state + 1] = Math.addExact(first[state + 1], first[state]);
        }
        var arcs = new Arcs(first, first[states]);
        var next = Arrays.copyOf(first, states);
        for (var found : finds) {
            for (int i = 0; i < found.size; i++) {
                int cell = next[found.from[i]]++;
                arcs.to[cell] = found.to[i];
                arcs.weight[cell] = found.weight[i];
                arcs.millis[cell] = found.millis[i];
                arcs.metres[cell] = found.metres[i];
            }
        }
        return arcs;
    }
}
