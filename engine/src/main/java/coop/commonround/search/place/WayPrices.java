package coop.commonround.search.place;

import static coop.commonround.search.table.Instance.NONE;

import coop.commonround.search.state.RosterState;
import coop.commonround.search.table.Fares;
import coop.commonround.search.table.Instance;
import java.util.ArrayList;
import java.util.List;

/**
 * Ways as estimates read them, by careworker: from one place to all, and from all to one, each in a row.
 *
 * <p>Prices are pay for the time and mileage, not rounded, in thousandths of a penny. Careworkers who travel the same way at the
 * same prices share a table.
 */
final class WayPrices {
    /** From place times places plus to; the rows of {@code secondsTo} and {@code priceTo} are by where ways end. */
    static final class Table {
        final int[] seconds;
        final float[] price;
        final int[] secondsTo;
        final float[] priceTo;
        private final int[] metres;
        private final double second;
        private final double metre;

        private Table(int[] seconds, int[] metres, double second, double metre, int places) {
            this.seconds = seconds;
            this.metres = metres;
            this.second = second;
            this.metre = metre;
            price = new float[seconds.length];
            secondsTo = new int[seconds.length];
            priceTo = new float[seconds.length];
            for (int way = 0; way < price.length; way++) {
                int back = way % places * places + way / places;
                price[way] = (float) (seconds[way] * second + metres[way] * metre);
                priceTo[back] = price[way];
                secondsTo[back] = seconds[way];
            }
        }

        private boolean isFor(int[] otherSeconds, int[] otherMetres, double otherSecond, double otherMetre) {
            return seconds == otherSeconds && metres == otherMetres && second == otherSecond && metre == otherMetre;
        }
    }

    /** Of each careworker. */
    final Table[] of;

    /** Of each careworker what a second of pay costs. */
    final double[] second;

    WayPrices(Instance in) {
        of = new Table[in.careworkers];
        var fares = new Fares(in);
        second = fares.second;
        List<Table> tables = new ArrayList<>();
        for (int c = 0; c < in.careworkers; c++) {
            if (in.seconds[c] != null) {
                of[c] = table(tables, in, c, second[c], fares.metre[c]);
            }
        }
    }

    private static Table table(List<Table> tables, Instance in, int c, double second, double metre) {
        for (var each : tables) {
            if (each.isFor(in.seconds[c], in.metres[c], second, metre)) {
                return each;
            }
        }
        var table = new Table(in.seconds[c], in.metres[c], second, metre, in.places);
        tables.add(table);
        return table;
    }

    /** What the way and the person cost more with an attendance, that is in no round, behind another. */
    double added(RosterState state, int attendance, int round, int after) {
        var in = state.in;
        int visit = in.visitOf[attendance];
        int c = in.careworkerOf[round];
        int home = in.careworker[c].home();
        int next = after == NONE ? state.first(round) : state.next(after);
        int from = after == NONE ? home : in.place[in.visitOf[after]];
        int to = next == NONE ? home : in.place[in.visitOf[next]];
        int here = in.place[visit];
        boolean isPaidTo = after != NONE || in.terms.isCommutePaid();
        boolean isPaidFrom = next != NONE || in.terms.isCommutePaid();
        boolean isOldPaid = isPaidTo && isPaidFrom && (after != NONE || next != NONE);
        var price = of[c].price;
        return in.length[visit] * second[c]
                + in.pairs.in(round, visit, c)
                + (isPaidTo ? price[from * in.places + here] : 0)
                + (isPaidFrom ? price[here * in.places + to] : 0)
                - (isOldPaid ? price[from * in.places + to] : 0);
    }
}
