package coop.commonround.cli.example;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Invented homes, spread like an area's older people.
 *
 * <p>A home lies anywhere in its 500 metre cell. Its sixth decimal is never 0, and the postcode points behind the grid
 * have five decimals, so no home ever stands on one.
 */
final class Homes {
    private static final double CELL_LATITUDE = 0.0045;
    private static final double CELL_LONGITUDE = 0.0075;
    private static final double MILES_PER_DEGREE = 69.1;
    private final Area area;
    private final List<Cell> cells = new ArrayList<>();
    private final Set<String> zonesWithoutCar;
    private double people;

    /** Where somebody invented lives, in degrees (WGS 84). */
    record Home(Area area, double latitude, double longitude, String zone, String team) {
        double straightMilesTo(Home other) {
            return apart(area, latitude, longitude, other.latitude, other.longitude) * MILES_PER_DEGREE;
        }

        static String cell(double degrees) {
            return String.format(Locale.ROOT, "%.6f", degrees);
        }
    }

    private record Cell(double latitude, double longitude, double upTo, Ready.Row village) {}

    Homes(Area area) {
        this.area = area;
        var villages = area.rows("villages.csv");
        zonesWithoutCar = villages.stream()
                .filter(village -> village.get("without_car").equals("yes"))
                .map(village -> village.get("zone"))
                .collect(Collectors.toSet());
        for (var row : area.rows("homes.csv")) {
            var latitude = Double.parseDouble(row.get("latitude"));
            var longitude = Double.parseDouble(row.get("longitude"));
            var village = villages.stream()
                    .min(Comparator.comparingDouble(v -> apart(
                            area,
                            latitude,
                            longitude,
                            Double.parseDouble(v.get("latitude")),
                            Double.parseDouble(v.get("longitude")))))
                    .orElseThrow();
            people += Integer.parseInt(row.get("aged_65_and_over")) * Double.parseDouble(village.get("share"));
            cells.add(new Cell(latitude, longitude, people, village));
        }
    }

    Area area() {
        return area;
    }

    /** The home of somebody without a car, who lives among other homes. */
    Home drawWithoutCar(Dice dice) {
        var home = draw(dice);
        while (!zonesWithoutCar.contains(home.zone())) {
            home = draw(dice);
        }
        return home;
    }

    Home draw(Dice dice) {
        var at = dice.fraction() * people;
        var cell = cells.stream().filter(c -> at < c.upTo()).findFirst().orElseThrow();
        return new Home(
                area,
                within(cell.latitude(), CELL_LATITUDE, dice),
                within(cell.longitude(), CELL_LONGITUDE, dice),
                cell.village().get("zone"),
                cell.village().get("team"));
    }

    private static double within(double centre, double width, Dice dice) {
        var hundredThousandths = Math.floor((centre + (dice.fraction() - 0.5) * width) * 100_000);
        return (hundredThousandths * 10 + dice.between(1, 9)) / 1_000_000;
    }

    private static double apart(
            Area area, double latitude, double longitude, double otherLatitude, double otherLongitude) {
        return Math.hypot(latitude - otherLatitude, (longitude - otherLongitude) * area.narrowing());
    }
}
