package coop.commonround.bench.quality;

import coop.commonround.bench.quality.contest.Contestant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** What the runs of each solver come to. */
final class Summary {
    static final String HEADER = "solver,runs,feasible,mean_gap,median_gap,lowest_gap,highest_gap";

    private Summary() {}

    /** A line for each solver that ran; gaps of its feasible runs. */
    static List<String> of(List<Row> rows) {
        var lines = new ArrayList<String>();
        for (var solver : Contestant.values()) {
            var own = rows.stream().filter(row -> row.solver() == solver).toList();
            if (!own.isEmpty()) {
                lines.add(line(solver, own));
            }
        }
        return lines;
    }

    private static String line(Contestant solver, List<Row> rows) {
        var gaps = rows.stream()
                .flatMapToDouble(row -> row.gap().stream())
                .sorted()
                .toArray();
        return String.join(
                ",",
                solver.text(),
                String.valueOf(rows.size()),
                String.valueOf(rows.stream().filter(Row::isFeasible).count()),
                percent(Arrays.stream(gaps).average()),
                percent(median(gaps)),
                percent(Arrays.stream(gaps).min()),
                percent(Arrays.stream(gaps).max()));
    }

    /** Of sorted figures: the one in the middle, or half way between the two there. */
    private static OptionalDouble median(double[] sorted) {
        int last = sorted.length - 1;
        return sorted.length == 0
                ? OptionalDouble.empty()
                : DoubleStream.of(sorted[last / 2], sorted[(last + 1) / 2]).average();
    }

    private static String percent(OptionalDouble gap) {
        return Row.text(gap, "%.3f");
    }
}
