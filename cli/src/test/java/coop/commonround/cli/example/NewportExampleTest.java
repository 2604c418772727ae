package coop.commonround.cli.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.commonround.cli.example.Made.Row;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NewportExampleTest {
    private static final Made NEWPORT =
            Made.of(ExampleFolder.newport().ofVisits(300).seeded(1));

    @Test
    void homesLieInTheTownAndNeverOnAPostcodePoint() {
        var people = Stream.of("clients.csv", "careworkers.csv")
                .flatMap(file -> NEWPORT.rows(file).stream())
                .toList();
        assertThat(people)
                .allMatch(row -> row.text("latitude").matches("51\\.[56]\\d{4}[1-9]"))
                .allMatch(row -> row.text("longitude").matches("-(2\\.9|3\\.0)\\d{4}[1-9]"));
    }

    @Test
    void peopleDriveCycleAndWalk() {
        var staff = NEWPORT.rows("careworkers.csv");
        assertThat(staff.stream().map(row -> row.text("transport")).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("car", "bicycle", "foot");
        assertThat(staff).filteredOn(row -> row.is("transport", "car")).hasSizeLessThan(staff.size() * 3 / 4);
    }

    /** Elsewhere on the same money: only names of payers differ. */
    @Test
    void payersAreInventedAndItsOwn() {
        var payers = NEWPORT.rows("packages.csv").stream()
                .map(row -> row.text("payer"))
                .collect(Collectors.toSet());
        assertThat(payers).contains("Usk Council", "Usk Health Board").doesNotContain("Valley Council");
        assertThat(NEWPORT.files().get("policy.yaml")).contains("invented Newport co-op");
        assertThat(NEWPORT.files().get("README.md")).startsWith("# Newport: an invented co-op");
    }

    @Test
    void everyZoneHasATeam() {
        assertThat(NEWPORT.rows("clients.csv").stream().map(row -> row.text("team")))
                .isSubsetOf("Centre", "West", "East")
                .doesNotContain("");
    }

    @Test
    void visitsAreThoseOfAnyExample() {
        assertThat(NEWPORT.rows("visits.csv")).hasSizeBetween(300, 301).allMatch(NewportExampleTest::hasClient);
    }

    private static boolean hasClient(Row visit) {
        return NEWPORT.byId("clients.csv").containsKey(visit.text("client_id"));
    }

    @Test
    void aPlaceIsOneThatIsKnown() {
        assertThat(ExampleFolder.in("newport").ofVisits(300).files()).isEqualTo(NEWPORT.files());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExampleFolder.in("atlantis"))
                .withMessage("place (atlantis) must be one of colne-valley, newport");
    }
}
