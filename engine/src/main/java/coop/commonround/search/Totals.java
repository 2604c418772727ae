package coop.commonround.search;

/** What a roster comes to in all: breaches of law and thousandths of a penny, carried along as its parts change. */
final class Totals {
    static final int SIZE = 2;

    private final Cells cells;
    private final int hard;
    private final int soft;

    Totals(Cells cells, int from) {
        this.cells = cells;
        this.hard = from;
        this.soft = from + 1;
    }

    long hard() {
        return cells.get(hard);
    }

    long soft() {
        return cells.get(soft);
    }

    /** Sets a pair of cells, hard then soft, and carries the difference along. */
    void price(int pair, long hardOfPart, long softOfPart) {
        cells.add(hard, hardOfPart - cells.get(pair));
        cells.set(pair, hardOfPart);
        priceSoft(pair + 1, softOfPart);
    }

    /** Sets a cell of money and carries the difference along. */
    void priceSoft(int cell, long softOfPart) {
        cells.add(soft, softOfPart - cells.get(cell));
        cells.set(cell, softOfPart);
    }
}
