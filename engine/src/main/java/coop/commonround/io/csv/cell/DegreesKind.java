package coop.commonround.io.csv.cell;

import java.math.BigDecimal;

/** A latitude or longitude in decimal degrees; warns of places outside the United Kingdom. */
final class DegreesKind implements Kind<Double> {
    private final NumberKind number;
    private final BigDecimal south;
    private final BigDecimal north;
    private final String swapped;

    private DegreesKind(int bound, String least, String most, String swapped) {
        this.number = NumberKind.decimal("-" + bound, Integer.toString(bound));
        this.south = new BigDecimal(least);
        this.north = new BigDecimal(most);
        this.swapped = swapped;
    }

    static DegreesKind latitude() {
        return new DegreesKind(90, "49.8", "60.9", "latitude and longitude may be swapped");
    }

    static DegreesKind longitude() {
        return new DegreesKind(180, "-8.7", "1.8", "latitude and longitude may be swapped");
    }

    @Override
    public Reading<Double> read(String text) {
        var reading = number.read(text);
        var degrees = reading.orNull();
        if (degrees == null) {
            return reading.map(BigDecimal::doubleValue);
        }
        boolean isHere = degrees.compareTo(south) >= 0 && degrees.compareTo(north) <= 0;
        return isHere
                ? Reading.of(degrees.doubleValue())
                : Reading.odd(degrees.doubleValue(), "which is outside the United Kingdom", "check it: " + swapped);
    }

    @Override
    public Schema schema() {
        return number.schema();
    }
}
