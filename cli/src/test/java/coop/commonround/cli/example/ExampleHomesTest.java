package coop.commonround.cli.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import coop.commonround.cli.example.Made.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExampleHomesTest {
    private static final String CREDIT = "Contains OS data © Crown copyright and database right 2014. Contains"
            + " Royal Mail data © Royal Mail copyright and database right 2014. Contains National Statistics data"
            + " © Crown copyright and database right 2022. Licensed under the Open Government Licence v3.0.";
    private final List<Row> people = Stream.of("clients.csv", "careworkers.csv")
            .flatMap(file -> Made.usual().rows(file).stream())
            .toList();

    /** Postcode points have five decimals; a home's sixth is never 0. */
    @Test
    void noHomeCanStandOnAPostcodePoint() {
        assertThat(people)
                .allMatch(row -> row.text("latitude").matches("53\\.\\d{5}[1-9]"))
                .allMatch(row -> row.text("longitude").matches("-1\\.\\d{5}[1-9]"));
    }

    @Test
    void noHomeStandsOnAPostcodePoint() throws IOException {
        var file = Stream.of("../shared", "../../shared")
                .map(Path::of)
                .map(shared -> shared.resolve("uk-open/colne-valley-postcodes.csv"))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(file.isPresent());
        var points = Files.readAllLines(file.orElseThrow()).stream()
                .skip(1)
                .map(line -> line.substring(line.indexOf(',') + 1))
                .map(ExampleHomesTest::point)
                .collect(Collectors.toSet());
        assertThat(people).noneMatch(row -> points.contains(point(row.text("latitude") + "," + row.text("longitude"))));
    }

    private static List<Double> point(String latitudeAndLongitude) {
        return Stream.of(latitudeAndLongitude.split(",")).map(Double::valueOf).toList();
    }

    @Test
    void homesLieInTheValleyAndMostInItsOwnVillages() {
        assertThat(people)
                .allMatch(row -> row.decimal("latitude") > 53.53 && row.decimal("latitude") < 53.68)
                .allMatch(row -> row.decimal("longitude") > -1.97 && row.decimal("longitude") < -1.71);
        var valley = List.of("Slaithwaite", "Marsden", "Golcar", "Linthwaite", "Meltham", "Milnsbridge");
        var clients = Made.usual().rows("clients.csv");
        assertThat(clients.stream()
                        .filter(client -> valley.contains(client.text("zone")))
                        .count())
                .isGreaterThan(clients.size() * 2L / 3);
        assertThat(clients.stream()
                        .map(client -> client.text("team"))
                        .distinct()
                        .count())
                .isBetween(3L, 5L);
    }

    @Test
    void theLicenceLinesAreCarried() {
        assertThat(Made.usual().files().get("README.md").replace('\n', ' '))
                .contains(CREDIT)
                .contains("invented");
        assertThat(Ready.text("colne-valley/homes.csv").replace("\n# ", " ")).contains(CREDIT);
    }
}
