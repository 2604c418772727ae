package coop.commonround.search.state;

import coop.commonround.search.cells.Cells;
import coop.commonround.search.table.Instance;

/** Counts what each round carries of each good, double-ups apart. */
final class Loads {
    private final Instance in;
    private final Cells cells;
    private final int from;

    /** Takes its cells from a number on: one for each round and good. */
    Loads(Instance in, Cells cells, int from) {
        this.in = in;
        this.cells = cells;
        this.from = from;
    }

    static int size(Instance in) {
        return in.rounds * in.goods;
    }

    int carried(int round, int good) {
        return cells.number[from + round * in.goods + good];
    }

    /** Counts what a visit needs more or less. */
    void count(int visit, int round, int sign) {
        if (in.needs[visit] > 1) {
            return;
        }
        for (int g = 0; g < in.goods; g++) {
            int cell = from + round * in.goods + g;
            cells.put(cell, cells.number[cell] + sign * in.load[visit * in.goods + g]);
        }
    }
}
