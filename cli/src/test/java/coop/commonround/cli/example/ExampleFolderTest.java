package coop.commonround.cli.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleFolderTest {

    @Test
    void sameSettingsGiveTheSameBytes() {
        var folder = ExampleFolder.colneValley().ofVisits(300).ofWeeks(2).seeded(7);
        assertThat(folder.files()).isEqualTo(folder.files());
    }

    @Test
    void anotherSeedGivesOtherPeople() {
        assertThat(ExampleFolder.colneValley().seeded(2).files().get("clients.csv"))
                .isNotEqualTo(Made.usual().files().get("clients.csv"));
    }

    @Test
    void theFolderInTheRepositoryIsTheUsualOne() throws IOException {
        var ready = examples().resolve("colne-valley");
        for (var file : Made.usual().files().entrySet()) {
            assertThat(ready.resolve(file.getKey())).hasContent(file.getValue());
            assertThat(Files.size(ready.resolve(file.getKey())))
                    .isEqualTo(file.getValue().getBytes(UTF_8).length);
        }
        try (var held = Files.list(ready)) {
            assertThat(held.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Made.usual().files().keySet());
        }
    }

    /** But for travel.csv, which needs roads. */
    @Test
    void theFolderOfNewportIsTheOneOf500Visits() throws IOException {
        var made = ExampleFolder.newport().ofVisits(500).seeded(1).files();
        var ready = examples().resolve("newport");
        for (var file : made.entrySet()) {
            assertThat(ready.resolve(file.getKey())).hasContent(file.getValue());
        }
        try (var held = Files.list(ready)) {
            assertThat(held.map(path -> path.getFileName().toString()).filter(name -> !name.equals("travel.csv")))
                    .containsExactlyInAnyOrderElementsOf(made.keySet());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 99, 150, 1150, 3000})
    void hasAsManyVisitsAsAskedAndAtMostOneShadow(int visits) {
        var rows = Made.of(ExampleFolder.colneValley().ofVisits(visits)).rows("visits.csv");
        assertThat(rows.stream().filter(visit -> !visit.is("kind", "shadow"))).hasSize(visits);
        assertThat(rows.size() - visits).isBetween(0, 1);
    }

    @Test
    @Tag("slow")
    void growsToTwentyThousandVisitsAWeek() {
        var made = Made.of(ExampleFolder.colneValley().ofVisits(20_000));
        assertThat(made.rows("careworkers.csv").size()).isBetween(660, 800);
        assertThat(made.rows("clients.csv").size()).isBetween(2400, 3000);
    }

    @Test
    void fourWeeksEndOnTheFourthSunday() {
        var visits =
                Made.of(ExampleFolder.colneValley().ofVisits(150).ofWeeks(4)).rows("visits.csv");
        assertThat(visits.get(0).text("date")).isEqualTo("2027-03-22");
        assertThat(visits.get(visits.size() - 1).text("date")).isEqualTo("2027-04-18");
    }

    @Test
    void refusesSizesOutOfBounds() {
        var folder = ExampleFolder.colneValley();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> folder.ofVisits(9))
                .withMessage("visits (9) must be from 10 to 20000 a week");
        assertThatIllegalArgumentException().isThrownBy(() -> folder.ofVisits(20_001));
        assertThatIllegalArgumentException().isThrownBy(() -> folder.ofWeeks(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> folder.ofWeeks(5))
                .withMessage("weeks (5) must be from 1 to 4");
    }

    @Test
    void linesEndInOneLineFeedAndNoCellHoldsAFormula() {
        Made.usual()
                .files()
                .forEach((name, text) ->
                        assertThat(text).as(name).doesNotContain("\r").endsWith("\n"));
        for (var file : List.of("clients.csv", "careworkers.csv", "visits.csv")) {
            assertThat(Made.usual().files().get(file)).doesNotContainPattern("(^|,)[=@+]");
        }
    }

    private static Path examples() {
        var here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("examples")) ? here.resolve("examples") : here.resolve("../examples");
    }
}
