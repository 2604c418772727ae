package coop.commonround.travel.road.matrix;

import java.util.Arrays;

/** A heap of states with the lightest on top; each state at most once, and its weight may fall. Four children a node. */
final class StateHeap {
    private final double[] weight;
    /** Where a state is in the heap; only of use while it is in it. */
    private final int[] cellOf;

    private int[] heap = new int[256];
    private int size;

    /** @param weight by state; written by the owner, who tells of each change */
    StateHeap(double[] weight) {
        this.weight = weight;
        this.cellOf = new int[weight.length];
    }

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    void add(int state) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        rise(state, size++);
    }

    /** After the weight of a state in the heap has fallen. */
    void lighter(int state) {
        rise(state, cellOf[state]);
    }

    int takeLightest() {
        int lightest = heap[0];
        size--;
        if (size > 0) {
            sink(heap[size]);
        }
        return lightest;
    }

    private void rise(int state, int from) {
        int cell = from;
        double own = weight[state];
        while (cell > 0) {
            int parent = (cell - 1) >> 2;
            int above = heap[parent];
            if (weight[above] <= own) {
                break;
            }
            heap[cell] = above;
            cellOf[above] = cell;
            cell = parent;
        }
        heap[cell] = state;
        cellOf[state] = cell;
    }

    private void sink(int state) {
        int cell = 0;
        double own = weight[state];
        while (true) {
            int child = 4 * cell + 1;
            if (child >= size) {
                break;
            }
            int end = Math.min(child + 4, size);
            int lightest = child;
            for (int next = child + 1; next < end; next++) {
                if (weight[heap[next]] < weight[heap[lightest]]) {
                    lightest = next;
                }
            }
            int below = heap[lightest];
            if (weight[below] >= own) {
                break;
            }
            heap[cell] = below;
            cellOf[below] = cell;
            cell = lightest;
        }
        heap[cell] = state;
        cellOf[state] = cell;
    }
}
