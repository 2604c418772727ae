package coop.commonround.cli.independent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way between visits, and the sums of the file. */
class PlaceRulesTest {
    private TinyFolder folder;

    @BeforeEach
    void lawful(@TempDir Path place) {
        folder = TinyFolder.lawful(place);
    }

    @Test
    void leavesTimeForTheWay() {
        assertThat(folder.move("V3", "12:33", "12:53", 0)
                        .set("roster.csv", "V2,W2", "waiting_minutes", "0")
                        .check())
                .isEmpty();
        assertThat(folder.move("V3", "12:34", "12:54", 0).broken()).containsExactly("overlap");
    }

    @Test
    void leavesTimeForTheWayFromOneRoundToTheNext() {
        folder.add("shifts.csv", "S4,W1,2026-11-23,13:30,20:00,work")
                .add("visits.csv", "V7,C1,2026-11-23,13:30,14:00,30,,,,,,,,,")
                .add("roster.csv", "V7,W1,S4,1,2026-11-23T13:37,2026-11-23T14:07,7,0.97,0");
        assertThat(folder.check()).isEmpty();
        assertThat(folder.move("V7", "13:36", "14:06", 0).broken()).containsExactly("overlap");
    }

    @Test
    void findsAnOverlapWithALongVisitBehindAShortOne() {
        folder.add("shifts.csv", "S4,W1,2026-11-24,08:00,20:00,work")
                .set("visits.csv", "V4", "minutes", "120")
                .set("roster.csv", "V4", "end", "2026-11-24T10:00")
                .add("visits.csv", "V7,C2,2026-11-24,08:00,14:00,30,,,,,,,,,")
                .add("roster.csv", "V7,W1,S4,1,2026-11-24T08:30,2026-11-24T09:00,10,1.93,0")
                .add("visits.csv", "V8,C2,2026-11-24,08:00,14:00,30,,,,,,,,,")
                .add("roster.csv", "V8,W1,S4,2,2026-11-24T09:30,2026-11-24T10:00,0,0,30");
        assertThat(folder.broken()).containsExactly("overlap", "overlap");
    }

    @Test
    void allowsNoLessThanTheWayTakes() {
        folder.set("roster.csv", "V2,W2", "travel_minutes", "8");
        assertThat(folder.set("roster.csv", "V2,W2", "waiting_minutes", "32").check())
                .isEmpty();
        folder.set("roster.csv", "V2,W2", "travel_minutes", "6");
        assertThat(folder.set("roster.csv", "V2,W2", "waiting_minutes", "34").broken())
                .containsExactly("travel");
    }

    @Test
    void allowsNoLessThanTheCommuteTakes() {
        assertThat(folder.set("roster.csv", "V1", "travel_minutes", "6").broken())
                .containsExactly("travel");
    }

    @Test
    void takesTheTimeOfTheTableFirst() {
        folder.add("travel.csv", "from,to,transport,minutes\nC1,C2,,11.5");
        assertThat(folder.broken()).containsExactly("travel", "travel");
        assertThat(folder.add("travel.csv", "C1,C2,car,6.5").check()).isEmpty();
    }

    @Test
    void sendsNobodyFartherThanTheyGo() {
        assertThat(folder.set("careworkers.csv", "W2", "max_travel_minutes", "7")
                        .check())
                .isEmpty();
        assertThat(folder.set("careworkers.csv", "W2", "max_travel_minutes", "6")
                        .broken())
                .containsExactly("longest-leg");
    }

    @Test
    void addsUpTheGap() {
        assertThat(folder.set("roster.csv", "V2,W2", "waiting_minutes", "32").broken())
                .containsExactly("waiting");
    }

    @Test
    void numbersTheVisitsOfARound() {
        assertThat(folder.set("roster.csv", "V2,W2", "round_sequence", "3").broken())
                .containsExactly("sequence");
    }

    @Test
    void numbersTheVisitsOfARoundAsTimePasses() {
        folder.set("roster.csv", "V3", "round_sequence", "2").set("roster.csv", "V3", "travel_minutes", "7");
        folder.set("roster.csv", "V2,W2", "round_sequence", "1");
        assertThat(folder.broken()).containsExactly("sequence");
    }
}
