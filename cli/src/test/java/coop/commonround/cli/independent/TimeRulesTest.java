package coop.commonround.cli.independent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shifts, windows, lengths and absences. */
class TimeRulesTest {
    private TinyFolder folder;

    @BeforeEach
    void lawful(@TempDir Path place) {
        folder = TinyFolder.lawful(place);
    }

    @Test
    void startsNoVisitBeforeItsWindow() {
        assertThat(folder.set("visits.csv", "V1", "earliest_start", "08:00").check())
                .isEmpty();
        assertThat(folder.set("visits.csv", "V1", "earliest_start", "08:01").broken())
                .containsExactly("starts-in-window");
    }

    @Test
    void startsNoVisitAfterItsWindow() {
        assertThat(folder.set("visits.csv", "V1", "latest_start", "0800").check())
                .isEmpty();
        assertThat(folder.set("visits.csv", "V1", "latest_start", "0759").broken())
                .containsExactly("starts-in-window");
    }

    /** V1 starts at 08:00, half an hour after its window. */
    @Test
    void startsAVisitLateOnlyWhereThePolicyLetsIt() {
        folder.set("visits.csv", "V1", "earliest_start", "07:15").set("visits.csv", "V1", "latest_start", "07:30");
        assertThat(folder.add("policy.yaml", "limits: {most_lateness_minutes: 30}")
                        .check())
                .isEmpty();
        assertThat(folder.add("policy.yaml", "limits: {most_lateness_minutes: 29}")
                        .broken())
                .containsExactly("starts-in-window");
    }

    /** V1 starts at 08:00, outside its first window. */
    @Test
    void startsAVisitInAnyOfItsWindows() {
        folder.set("visits.csv", "V1", "earliest_start", "06:15").set("visits.csv", "V1", "latest_start", "06:30");
        folder.column("visits.csv", "other_windows");
        assertThat(folder.set("visits.csv", "V1", "other_windows", "07:00-07:10; 07:30-08:00")
                        .check())
                .isEmpty();
        assertThat(folder.set("visits.csv", "V1", "other_windows", "07:00-07:10; 07:30-07:59")
                        .broken())
                .containsExactly("starts-in-window");
        assertThat(folder.set("visits.csv", "V1", "other_windows", "08:01-09:00")
                        .broken())
                .containsExactly("starts-in-window");
    }

    /** V4 is made on Tuesday; its window is on Monday. */
    @Test
    void startsAVisitOnAnyDayItMayMoveTo() {
        folder.set("visits.csv", "V4", "date", "2026-11-23").column("visits.csv", "movable_days");
        assertThat(folder.broken()).containsExactly("starts-in-window");
        assertThat(folder.set("visits.csv", "V4", "movable_days", "1").check()).isEmpty();
    }

    @Test
    void startsNoTimeCriticalVisitLate() {
        folder.set("visits.csv", "V1", "earliest_start", "07:15").set("visits.csv", "V1", "latest_start", "07:30");
        folder.add("policy.yaml", "limits: {most_lateness_minutes: 30}");
        assertThat(folder.set("visits.csv", "V1", "time_critical", "yes").broken())
                .containsExactly("starts-in-window");
    }

    @Test
    void startsNoVisitBeforeTheShift() {
        assertThat(folder.set("shifts.csv", "S1", "start", "08:00").check()).isEmpty();
        assertThat(folder.set("shifts.csv", "S1", "start", "08:01").broken()).containsExactly("within-shift");
    }

    @Test
    void endsNoVisitAfterTheShift() {
        assertThat(folder.set("shifts.csv", "S1", "end", "13:30").check()).isEmpty();
        assertThat(folder.set("shifts.csv", "S1", "end", "13:29").broken()).containsExactly("within-shift");
    }

    @Test
    void overrunsAShiftOnlyWhereThePolicyLetsIt() {
        folder.set("shifts.csv", "S1", "end", "13:29").add("policy.yaml", "limits: {most_overrun_minutes: 1}");
        assertThat(folder.check()).isEmpty();
        assertThat(folder.set("shifts.csv", "S1", "end", "13:28").broken()).containsExactly("within-shift");
    }

    /** Ten minutes from home to V4 and back. */
    @Test
    void fitsTheCommuteIntoTheShiftIfThePolicySaysSo() {
        folder.add("policy.yaml", "travel:\n  commute_within_shift: yes");
        assertThat(folder.set("shifts.csv", "S3", "start", "07:50").check()).isEmpty();
        assertThat(folder.set("shifts.csv", "S3", "end", "08:40").check()).isEmpty();
        assertThat(folder.set("shifts.csv", "S3", "start", "07:51").broken()).containsExactly("within-shift");
        assertThat(folder.set("shifts.csv", "S3", "end", "08:39").broken())
                .containsExactly("within-shift", "within-shift");
    }

    @Test
    void usesNobodyElsesShift() {
        assertThat(folder.set("shifts.csv", "S3", "careworker_id", "W2").broken())
                .containsExactly("within-shift");
    }

    @Test
    void placesNothingInAnOnCallShift() {
        assertThat(folder.set("shifts.csv", "S3", "kind", "on-call").broken()).containsExactly("within-shift");
    }

    @Test
    void placesOnlySleepInsInASleepInShift() {
        assertThat(folder.set("shifts.csv", "S3", "kind", "sleep-in").broken()).containsExactly("within-shift");
        assertThat(folder.set("visits.csv", "V4", "kind", "sleep-in").check()).isEmpty();
    }

    @Test
    void givesTheCommissionedMinutes() {
        assertThat(folder.set("visits.csv", "V1", "minutes", "31").broken()).containsExactly("length");
        assertThat(folder.set("visits.csv", "V1", "minutes", "29").broken()).containsExactly("length");
    }

    @Test
    void leavesThoseOnLeaveAlone() {
        assertThat(folder.add("shifts.csv", "L1,W1,2026-11-23,08:30,13:00,leave")
                        .check())
                .isEmpty();
        assertThat(folder.set("shifts.csv", "L1", "start", "08:29").broken()).containsExactly("away");
    }

    @Test
    void leavesTheAbsentAlone() {
        folder.add("absences.csv", "careworker_id,from,to,kind\nW1,25/11/2026,26/11/2026,sick");
        assertThat(folder.check()).isEmpty();
        assertThat(folder.set("absences.csv", "W1", "from", "24/11/2026").broken())
                .containsExactly("away");
        folder.set("absences.csv", "W1", "from", "2026-11-22");
        assertThat(folder.set("absences.csv", "W1", "to", "2026-11-23").broken())
                .containsExactly("away", "away");
    }

    @Test
    void countsTheHourThatHappensTwice() {
        night("2026-10-24", "2026-10-25", "120");
        assertThat(folder.check()).isEmpty();
        assertThat(folder.set("visits.csv", "V7", "minutes", "60").check()).isEmpty();
        assertThat(folder.set("visits.csv", "V7", "minutes", "90").broken()).containsExactly("length");
    }

    @Test
    void skipsTheHourThatIsMissing() {
        night("2027-03-27", "2027-03-28", "60");
        folder.set("roster.csv", "V7", "end", "2027-03-28T02:30");
        assertThat(folder.check()).isEmpty();
        assertThat(folder.set("visits.csv", "V7", "minutes", "120").broken()).containsExactly("length");
    }

    /** A visit at half past midnight until half past one, in a window and a shift that cross midnight. */
    private void night(String date, String morning, String minutes) {
        folder.add("shifts.csv", "S7,W1," + date + ",22:00,07:00,work")
                .add("visits.csv", "V7,C2," + date + ",23:30,00:30," + minutes + ",,,,,waking-night,,,,")
                .add("roster.csv", "V7,W1,S7,1,%sT00:30,%sT01:30,10,1.93,0".formatted(morning, morning));
    }
}
