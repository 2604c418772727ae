package coop.commonround.search.cells;

/** What a roster comes to in all: breaches of law and thousandths of a penny, carried along as its parts change. */
public final class Totals {
    public static final int SIZE = 2;

    private final Cells cells;
    private final int hard;
    private final int soft;

    public Totals(Cells cells, int from) {
        this.cells = cells;
        this.hard = from;
        this.soft = from + 1;
    }

    public long hard() {
        return cells.get(hard);
    }

    public long soft() {
        return cells.get(soft);
    }

    /** Sets a pair of cells, hard then soft, to what a part comes to, and carries the difference along. */
    public void price(int pair, Tally ofPart) {
        cells.add(hard, ofPart.hard() - cells.get(pair));
        cells.set(pair, ofPart.hard());
        priceSoft(pair + 1, ofPart);
    }

    /** Sets a cell of money to what a part costs and carries the difference along. */
    public void priceSoft(int cell, Tally ofPart) {
        cells.add(soft, ofPart.soft() - cells.get(cell));
        cells.set(cell, ofPart.soft());
    }
}
