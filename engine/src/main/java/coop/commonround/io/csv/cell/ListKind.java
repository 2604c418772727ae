package coop.commonround.io.csv.cell;

import java.util.ArrayList;
import java.util.List;

/** Several values in one cell, separated by {@code ;}. */
final class ListKind<T> implements Kind<List<T>> {
    private final Kind<T> one;

    ListKind(Kind<T> one) {
        this.one = one;
    }

    @Override
    public Reading<List<T>> read(String text) {
        var all = new ArrayList<T>();
        for (int from = 0; from <= text.length(); ) {
            int to = text.indexOf(';', from);
            to = to < 0 ? text.length() : to;
            var part = text.substring(from, to).strip();
            from = to + 1;
            if (part.isEmpty()) {
                continue;
            }
            var reading = one.read(part);
            if (reading.isFault()) {
                return new Reading<>(null, reading.remark());
            }
            all.add(reading.get());
        }
        return Reading.of(List.copyOf(all));
    }

    @Override
    public Schema schema() {
        return Schema.text("a list separated by `;`, each " + one.schema().words());
    }
}
