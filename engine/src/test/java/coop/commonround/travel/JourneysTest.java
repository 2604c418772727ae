package coop.commonround.travel;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.io.csv.FolderReader;
import coop.commonround.io.csv.visit.TravelFile;
import coop.commonround.model.GivenLeg;
import coop.commonround.model.Problem;
import coop.commonround.model.TravelSource;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JourneysTest {
    @TempDir
    private Path folder;

    /** C3 lives with C1; one careworker drives and has a client's id, one cycles. */
    @BeforeEach
    void write() throws IOException {
        holding("clients.csv", "client_id,latitude,longitude\nC1,53.6,-1.8\nC2,53.61,-1.81\nC3,53.6,-1.8\n");
        holding("careworkers.csv", """
                careworker_id,latitude,longitude,transport,pay_grade
                C2,53.62,-1.8,car,care
                W1,53.63,-1.8,bicycle,care
                """);
        holding("shifts.csv", "careworker_id,date,start,end\nW1,2026-11-23,07:00,14:00\n");
        holding("visits.csv", """
                visit_id,client_id,date,earliest_start,latest_start,minutes
                V1,C1,2026-11-23,08:00,09:00,30
                """);
    }

    private void holding(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private Problem problem() {
        return FolderReader.strict().read(folder).value().orElseThrow().problem();
    }

    @Test
    void areBetweenClientsByEachTransportAndFromEachHomeByItsOwn() {
        var journeys = Journeys.of(problem(), TravelTimes.of(problem()));
        // C1–C2 and C2–C3, both ways, by car and by bicycle: 8; two homes to and from three clients: 12
        assertThat(journeys).hasSize(20).isSortedAccordingTo((a, b) -> key(a).compareTo(key(b)));
        assertThat(journeys.stream().map(JourneysTest::key))
                .contains("client:C1 client:C2 CAR", "careworker:W1 client:C3 BICYCLE", "client:C2 careworker:C2 CAR")
                .doesNotContain("client:C1 client:C3 CAR", "careworker:W1 client:C3 CAR");
    }

    @Test
    void writtenDownTheyAreReadAgain() throws IOException {
        var journeys = Journeys.of(problem(), TravelTimes.of(problem()));
        var text = new StringWriter();
        TravelFile.write(text, problem(), journeys);
        assertThat(text.toString())
                .startsWith("from,to,transport,minutes,miles\n")
                .contains("\nC1,client:C2,car,");
        holding("travel.csv", text.toString());
        assertThat(problem().givenLegs()).hasSameSizeAs(journeys);
        var given = TravelTimes.of(problem());
        assertThat(Journeys.of(problem(), given))
                .allSatisfy(journey -> assertThat(journey.leg().source()).isEqualTo(TravelSource.GIVEN));
        assertThat(Journeys.of(problem(), given).stream()
                        .map(journey -> journey.leg().time())
                        .toList())
                .isEqualTo(
                        journeys.stream().map(journey -> journey.leg().time()).toList());
    }

    private static String key(GivenLeg journey) {
        return journey.from() + " " + journey.to() + " " + journey.transport();
    }
}
