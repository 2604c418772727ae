package coop.commonround.io.csv.cell;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How much of what: {@code meals:2;chairs:1}. Capitals do not count and spaces are read as hyphens. */
final class QuantitiesKind implements Kind<Map<String, Integer>> {
    private static final String REMEDY = "write a name, a colon and how many, as meals:2;chairs:1";

    private final Kind<Integer> quantity;

    QuantitiesKind(int most) {
        quantity = Kinds.whole(0, most);
    }

    @Override
    public Reading<Map<String, Integer>> read(String text) {
        var all = new TreeMap<String, Integer>();
        for (var part : text.split(";", -1)) {
            if (part.isBlank()) {
                continue;
            }
            int colon = part.indexOf(':');
            var name = colon < 0 ? "" : part.substring(0, colon).strip().toLowerCase(Locale.UK);
            var number = colon < 0 ? "" : part.substring(colon + 1).strip();
            if (name.isEmpty() || number.isEmpty()) {
                return Reading.fault("which does not say how many of what", REMEDY);
            }
            var reading = quantity.read(number);
            if (reading.isFault()) {
                return new Reading<>(null, reading.remark());
            }
            name = name.replaceAll("\\s+", "-");
            if (all.put(name, reading.get()) != null) {
                return Reading.fault("which has " + name + " twice", "add them up");
            }
        }
        return Reading.of(all);
    }

    @Override
    public Schema schema() {
        return Schema.pattern(
                "how much of what, separated by `;`: `meals:2;chairs:1`",
                "[^:;]+:\\s*[0-9]+\\s*(;[^:;]+:\\s*[0-9]+\\s*)*");
    }
}
