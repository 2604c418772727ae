package coop.commonround.cli.independent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** References, cover and double-ups. */
class CoverRulesTest {
    private TinyFolder folder;

    @BeforeEach
    void lawful(@TempDir Path place) {
        folder = TinyFolder.lawful(place);
    }

    @Test
    void knowsEveryVisit() {
        folder.add("roster.csv", "V9,W1,S3,2,2026-11-24T11:00,2026-11-24T11:30,0,0,150");
        assertThat(folder.broken()).containsExactly("reference");
    }

    @Test
    void leavesOutWhatIsOptionalAlone() {
        folder.remove("uncovered.csv", "V6").column("visits.csv", "left_out_price");
        folder.add("left_out.csv", "visit_id,price\nV6,4.50");
        assertThat(folder.broken()).containsExactly("cover");
        assertThat(folder.set("visits.csv", "V6", "left_out_price", "4.50").check())
                .isEmpty();
    }

    @Test
    void knowsEveryCareworker() {
        assertThat(folder.set("roster.csv", "V4", "careworker_id", "W9").broken())
                .containsExactly("reference");
    }

    @Test
    void knowsEveryShift() {
        assertThat(folder.set("roster.csv", "V4", "shift_id", "S9").broken()).containsExactly("reference");
    }

    @Test
    void findsTheShiftThatHasNoId() {
        folder.set("shifts.csv", "S3", "shift_id", "").set("roster.csv", "V4", "shift_id", "made-up");
        assertThat(folder.check()).isEmpty();
    }

    @Test
    void knowsEveryUncoveredVisit() {
        assertThat(folder.add("uncovered.csv", "V9,,").broken()).containsExactly("reference");
    }

    @Test
    void missesAVisitNobodySpeaksOf() {
        assertThat(folder.remove("uncovered.csv", "V6").broken()).containsExactly("cover");
    }

    @Test
    void takesNoVisitAsAttendedAndUncovered() {
        assertThat(folder.add("uncovered.csv", "V4,,").broken()).containsExactly("cover");
    }

    @Test
    void leavesCancelledVisitsAlone() {
        folder.add("roster.csv", "V5,W1,S3,2,2026-11-24T10:00,2026-11-24T10:30,0,0,90");
        assertThat(folder.broken()).containsExactly("cancelled");
    }

    @Test
    void sendsNobodyAloneToADoubleUp() {
        assertThat(folder.remove("roster.csv", "V2,W2").broken()).containsExactly("together");
    }

    @Test
    void sendsNoMoreThanAreNeeded() {
        assertThat(folder.set("visits.csv", "V2", "careworkers", "1").broken()).containsExactly("together");
    }

    @Test
    void sendsTwoDifferentPeople() {
        folder.set("visits.csv", "V4", "careworkers", "2")
                .add("roster.csv", "V4,W1,S3,2,2026-11-24T08:00,2026-11-24T08:30,0,0,0");
        assertThat(folder.broken()).containsExactly("together", "overlap");
    }

    @Test
    void startsADoubleUpTogether() {
        assertThat(folder.move("V2,W2", "13:01", "13:31", 34).broken()).containsExactly("together");
    }

    @Test
    void startsItNoFurtherApartThanIsLetPass() {
        folder.move("V2,W2", "13:05", "13:35", 38).column("visits.csv", "start_apart_minutes");
        assertThat(folder.set("visits.csv", "V2", "start_apart_minutes", "5").check())
                .isEmpty();
        assertThat(folder.set("visits.csv", "V2", "start_apart_minutes", "4").broken())
                .containsExactly("together");
        folder.set("visits.csv", "V2", "start_apart_minutes", "")
                .add("policy.yaml", "double_ups:\n  start_apart_minutes: 5");
        assertThat(folder.check()).isEmpty();
    }

    @Test
    void takesADoubleUpAsUncovered() {
        folder.remove("roster.csv", "V2,W1").remove("roster.csv", "V2,W2").add("uncovered.csv", "V2,,");
        assertThat(folder.check()).isEmpty();
    }
}
