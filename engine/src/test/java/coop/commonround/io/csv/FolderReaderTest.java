package coop.commonround.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Issue;
import coop.commonround.model.Careworker;
import coop.commonround.model.Shift;
import coop.commonround.model.Visit;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderReaderTest {
    private static final String VISITS = "visit_id,client_id,date,earliest_start,latest_start,minutes,pinned_to\n";

    @TempDir
    Path place;

    private SmallFolder folder;

    @BeforeEach
    void begin() {
        folder = SmallFolder.in(place);
    }

    @Test
    void readsTheSmallFolder() {
        assertThat(folder.read().issues()).isEmpty();
    }

    @Test
    void missesTheFolder() {
        assertThat(FolderReader.strict().read(place.resolve("nowhere")).issues())
                .extracting(Issue::text)
                .containsExactly("nowhere: there is no such folder; name a roster folder");
    }

    @Test
    void missesEachFileThatMustBeThere() {
        assertThat(FolderReader.strict().read(place).issues())
                .extracting(Issue::text)
                .containsExactly(
                        "clients.csv: the file is missing;"
                                + " add it: A row is a client: somebody who draws on care and support, at one home.",
                        "careworkers.csv: the file is missing;"
                                + " add it: A row is a careworker: staff, a volunteer or a secondee.",
                        "shifts.csv: the file is missing; add it: A row is the span one careworker is rostered on a day,"
                                + " or is known to be away.",
                        "visits.csv: the file is missing; add it: A row is a visit: one call at a client's home on one"
                                + " day, as commissioned.");
    }

    @Test
    void missesVisits() {
        assertThat(folder.without("visits.csv").said())
                .containsExactly("visits.csv: the file is missing;"
                        + " add it: A row is a visit: one call at a client's home on one day, as commissioned.");
    }

    @Test
    void findsNothingToPlan() {
        assertThat(folder.with("visits.csv", VISITS).said())
                .containsExactly("visits.csv: there is nothing to plan in it; add rows");
    }

    @Test
    void notesFilesThatAreNotRead() {
        folder.with("vists.csv", "")
                .with("notes.txt", "")
                .with("Visits.CSV", "")
                .with("rejected.csv", "");
        assertThat(folder.read().issues())
                .extracting(Issue::text)
                .containsExactly(
                        "Visits.CSV: the file is not read; the nearest known is visits.csv",
                        "vists.csv: the file is not read; the nearest known is visits.csv");
    }

    @Test
    void givesNothingIfThereIsAnError() {
        folder.with("visits.csv", VISITS + "V1,C1,2026-11-23,08:00,09:00,30,\nV2,C1,2026-11-23,8am,09:00,30,\n");
        assertThat(folder.read().value()).isEmpty();
    }

    @Test
    void givesTheGoodRowsIfLenient() {
        folder.with("visits.csv", VISITS + "V1,C1,2026-11-23,08:00,09:00,30,\nV2,C1,2026-11-23,8am,09:00,30,\n");
        var visits = folder.read(FolderReader.lenient())
                .value()
                .orElseThrow()
                .problem()
                .visits();
        assertThat(visits).extracting(Visit::id).hasToString("[V1]");
    }

    @Test
    void leavesOutWhatRefersToARowAtFaultIfLenient() {
        folder.with("careworkers.csv", """
                        careworker_id,latitude,longitude,pay_grade
                        W1,north,-1.92,basic
                        W2,53.63,-1.93,basic
                        """)
                .with("visits.csv", VISITS + "V1,C1,2026-11-23,08:00,09:00,30,\nV2,C1,2026-11-23,08:00,09:00,30,W1\n")
                .with("skills.csv", "careworker_id,skill\nW1,medication\n");
        var loaded = folder.read(FolderReader.lenient());
        var problem = loaded.value().orElseThrow().problem();
        assertThat(problem.careworkers()).map(Careworker::id).hasToString("[W2]");
        assertThat(problem.shifts()).map(Shift::id).isEmpty();
        assertThat(problem.visits()).map(Visit::id).hasToString("[V1]");
        assertThat(loaded.issues())
                .extracting(Issue::text)
                .containsExactly(
                        "careworkers.csv:2 latitude: found a value which is not a number;"
                                + " write a number from -90 to 90",
                        "skills.csv:2 careworker_id: found 'W1', whose own row in careworkers.csv is at fault;"
                                + " mend that row",
                        "shifts.csv:2 careworker_id: found 'W1', whose own row in careworkers.csv is at fault;"
                                + " mend that row",
                        "visits.csv:3 pinned_to: found 'W1', whose own row in careworkers.csv is at fault;"
                                + " mend that row");
    }

    @Test
    void keepsTheFirstOfTwoRowsOfOneIdIfLenient() {
        folder.with("visits.csv", VISITS + "V1,C1,2026-11-23,08:00,09:00,30,\nV1,C2,2026-11-23,08:00,09:00,30,\n");
        var visits = folder.read(FolderReader.lenient())
                .value()
                .orElseThrow()
                .problem()
                .visits();
        assertThat(visits).extracting(Visit::client).hasToString("[C1]");
    }

    @Test
    void givesNothingIfAColumnIsMissingEvenIfLenient() {
        folder.with("skills.csv", "careworker_id\nW1\n");
        assertThat(folder.read(FolderReader.lenient()).value()).isEmpty();
    }

    @Test
    void givesNothingIfThePolicyCannotBeFollowedEvenIfLenient() {
        folder.with("policy.yaml", "quality_prices: {new_face: dear}\n");
        assertThat(folder.read(FolderReader.lenient()).value()).isEmpty();
    }

    @Test
    void givesNothingIfADateHasTheMonthFirstEvenIfLenient() {
        // The other date may be 12 November or 11 December.
        folder.with("visits.csv", VISITS + "V1,C1,11/12/2026,08:00,09:00,30,\nV2,C1,11/23/2026,08:00,09:00,30,\n");
        assertThat(folder.read(FolderReader.lenient()).value()).isEmpty();
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        var rows = "V1,C1,2026-11-23,08:00,09:00,30,\nV2,C2,2026-11-23,08:00,09:00,30,\n";
        var one = folder.with("visits.csv", VISITS + rows).problem();
        var turned = "V2,C2,2026-11-23,08:00,09:00,30,\nV1,C1,2026-11-23,08:00,09:00,30,\n";
        assertThat(folder.with("visits.csv", VISITS + turned).problem()).isEqualTo(one);
    }
}
