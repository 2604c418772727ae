package coop.commonround.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Works out where an area's older people live, in cells of about 500 metres: the grid over which a
 * ready-made example spreads its invented homes.
 *
 * <p>Each small area's residents aged 65 and over are shared equally among the postcodes nearest to that area's centre,
 * and summed by cell. A small area with few such postcodes lies mostly outside the region and is left out.
 *
 * <p>Run, with the folder that holds the postcode points and census tables (see its README for licences), and the names of
 * the two:
 * <pre>{@code
 * java engine-bench/src/main/java/coop/commonround/bench/HomesGrid.java ../shared/uk-open colne-valley kirklees \
 *     > cli/src/main/resources/coop/commonround/cli/example/colne-valley/homes.csv
 * }</pre>
 */
public final class HomesGrid {
    private static final double CELL_LATITUDE = 0.0045;
    private static final double CELL_LONGITUDE = 0.0075;
    private static final int FEWEST_POSTCODES = 12;
    private static final String HEADER = """
            # Residents aged 65 and over in cells of 0.0045 by 0.0075 degrees (about 500 m), worked out by HomesGrid.
            # Contains OS data © Crown copyright and database right 2014. Contains Royal Mail data © Royal Mail
            # copyright and database right 2014. Contains National Statistics data © Crown copyright and database
            # right 2022. Licensed under the Open Government Licence v3.0.
            latitude,longitude,aged_65_and_over
            """;

    private HomesGrid() {}

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        var areas = points(folder.resolve(args[2] + "-older-people.csv"));
        var postcodes = points(folder.resolve(args[1] + "-postcodes.csv"));
        System.out.write(text(cells(areas, postcodes)).getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    private record Point(double latitude, double longitude, int residents) {
        /** Square of the distance in degrees of latitude: enough to tell which of two points is nearer. */
        double apart(Point other) {
            var north = latitude - other.latitude;
            var east = (longitude - other.longitude) * Math.cos(Math.toRadians(latitude));
            return north * north + east * east;
        }
    }

    private record Cell(long row, long column) implements Comparable<Cell> {
        static Cell of(Point point) {
            return new Cell((long) Math.floor(point.latitude / CELL_LATITUDE), (long)
                    Math.floor(point.longitude / CELL_LONGITUDE));
        }

        @Override
        public int compareTo(Cell other) {
            return Comparator.comparingLong(Cell::row)
                    .thenComparingLong(Cell::column)
                    .compare(this, other);
        }
    }

    private static List<Point> points(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(","))
                .map(cells -> new Point(
                        Double.parseDouble(cells[1]),
                        Double.parseDouble(cells[2]),
                        cells.length > 3 ? Integer.parseInt(cells[3]) : 0))
                .toList();
    }

    private static Map<Cell, Double> cells(List<Point> areas, List<Point> postcodes) {
        var byArea = postcodes.stream()
                .collect(Collectors.groupingBy(
                        postcode -> Collections.min(areas, Comparator.comparingDouble(postcode::apart)),
                        () -> new TreeMap<>(
                                Comparator.comparingDouble(Point::latitude).thenComparing(Point::longitude)),
                        Collectors.toList()));
        var residents = new TreeMap<Cell, Double>();
        byArea.forEach((area, near) -> IntStream.range(0, near.size())
                .filter(i -> near.size() >= FEWEST_POSTCODES)
                .forEach(i ->
                        residents.merge(Cell.of(near.get(i)), area.residents / (double) near.size(), Double::sum)));
        return residents;
    }

    private static String text(Map<Cell, Double> cells) {
        return HEADER
                + cells.entrySet().stream()
                        .filter(cell -> Math.round(cell.getValue()) > 0)
                        .map(cell -> String.format(
                                Locale.ROOT,
                                "%.5f,%.5f,%d\n",
                                (cell.getKey().row + 0.5) * CELL_LATITUDE,
                                (cell.getKey().column + 0.5) * CELL_LONGITUDE,
                                Math.round(cell.getValue())))
                        .collect(Collectors.joining());
    }
}
