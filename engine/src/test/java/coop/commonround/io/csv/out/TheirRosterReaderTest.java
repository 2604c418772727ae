package coop.commonround.io.csv.out;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.CivilTime;
import coop.commonround.base.Issue;
import coop.commonround.base.Loaded;
import coop.commonround.io.csv.FolderReader;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A roster that another system made is read however it is written down. */
class TheirRosterReaderTest {
    @TempDir
    private Path folder;

    private Problem problem;

    @BeforeEach
    void writeFolder() throws IOException {
        write("clients.csv", "client_id,latitude,longitude\nC1,53.6,-1.9\n");
        write("careworkers.csv", """
                careworker_id,name,latitude,longitude,pay_grade
                W1,Ivy Invented,53.6,-1.9,standard
                W2,Ned Nobody,53.6,-1.9,standard
                W3,Ned Nobody,53.6,-1.9,standard
                """);
        write("shifts.csv", """
                shift_id,careworker_id,date,start,end,kind
                S1,W1,2026-11-23,07:00,11:00,work
                S2,W1,2026-11-23,16:00,22:00,work
                S3,W2,2026-11-23,22:00,07:00,work
                S4,W2,2026-11-25,07:00,14:00,leave
                """);
        write("visits.csv", """
                visit_id,client_id,date,earliest_start,latest_start,minutes
                V-1,C1,2026-11-23,08:00,09:00,30
                V-2,C1,2026-11-23,17:00,18:00,45
                V-3,C1,2026-11-23,23:30,23:55,30
                """);
        problem = FolderReader.strict().read(folder).value().orElseThrow().problem();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private Loaded<Roster> read(String... lines) throws IOException {
        write("theirs.csv", String.join("\n", lines));
        return TheirRosterReader.of(problem).read(folder.resolve("theirs.csv"));
    }

    /** {@code S1 W1: V-1 2026-11-23T08:00-2026-11-23T08:30}. */
    private static List<String> rounds(Loaded<Roster> loaded) {
        return loaded.value().orElseThrow().rounds().stream()
                .flatMap(round -> round.attendances().stream()
                        .map(each -> round.shift() + " " + round.careworker() + ": " + each.visit() + " "
                                + CivilTime.localOf(each.start()) + "-" + CivilTime.timeOf(each.end())))
                .toList();
    }

    private static List<String> told(Loaded<Roster> loaded) {
        return loaded.issues().stream().map(Issue::text).toList();
    }

    @Test
    void ourOwnFilesReadAsTheyAre() throws IOException {
        var loaded = read(
                "visit_id,careworker_id,shift_id,round_sequence,start,end,travel_minutes",
                "V-1,W1,S1,1,2026-11-23T08:00,2026-11-23T08:30,9");
        assertThat(rounds(loaded)).containsExactly("S1 W1: V-1 2026-11-23T08:00-08:30");
        assertThat(loaded.issues()).isEmpty();
    }

    @Test
    void otherNamesDaysFirstAndNoShift() throws IOException {
        var loaded = read(
                "Booking ID;Carer;Visit Date;Scheduled Start;Scheduled End",
                "v1;w1;23/11/2026;0800;0830",
                "V 2;W1;23-11-2026;17:10;17:55");
        assertThat(rounds(loaded))
                .containsExactly("S1 W1: V-1 2026-11-23T08:00-08:30", "S2 W1: V-2 2026-11-23T17:10-17:55");
        assertThat(loaded.issues()).isEmpty();
    }

    @Test
    void anEndIsNotNeeded() throws IOException {
        assertThat(rounds(read("visit,staff,start", "V-1,W1,23/11/2026 08:00")))
                .containsExactly("S1 W1: V-1 2026-11-23T08:00-08:30");
        assertThat(rounds(read("visit,staff,start,duration", "V-1,W1,23/11/2026 08:00,20")))
                .containsExactly("S1 W1: V-1 2026-11-23T08:00-08:20");
    }

    @Test
    void anEndPastMidnightIsTheNextDay() throws IOException {
        assertThat(rounds(read("visit,staff,date,start,end", "V-3,W2,2026-11-23,23:45,00:15")))
                .containsExactly("S3 W2: V-3 2026-11-23T23:45-00:15");
    }

    @Test
    void aNameStandsForOnePersonOrForNobody() throws IOException {
        var loaded =
                read("visit,carer name,start", "V-1,ivy invented,2026-11-23 08:00", "V-2,Ned Nobody,2026-11-23 17:00");
        assertThat(rounds(loaded))
                .contains("S1 W1: V-1 2026-11-23T08:00-08:30")
                .anyMatch(each -> each.contains("somebody on line 3: V-2"));
        assertThat(told(loaded))
                .containsExactly(
                        "theirs.csv:3 careworker_id: found a value that is no careworker, or stands for several,"
                                + " in careworkers.csv; give the careworker_id");
        assertThat(told(loaded).toString() + rounds(loaded))
                .doesNotContainIgnoringCase("nobody ")
                .doesNotContain("Ned");
    }

    @Test
    void timesOutsideEveryShiftGoToTheNearestOfTheDay() throws IOException {
        assertThat(rounds(read("visit,staff,start", "V-1,W1,2026-11-23 06:00", "V-2,W1,2026-11-23 15:00")))
                .containsExactly("S1 W1: V-1 2026-11-23T06:00-06:30", "S2 W1: V-2 2026-11-23T15:00-15:45");
    }

    @Test
    void aDayWithoutAShiftIsKept() throws IOException {
        assertThat(rounds(read("visit,staff,start", "V-1,W1,2026-11-24 08:00", "V-2,W2,2026-11-25 08:00")))
                .containsExactly(
                        "S4 W2: V-2 2026-11-25T08:00-08:45",
                        "no shift of W1 on 2026-11-24 W1: V-1 2026-11-24T08:00-08:30");
    }

    @Test
    void theOrderIsThatOfTheStarts() throws IOException {
        assertThat(rounds(read("visit,staff,order,start", "V-2,W1,1,2026-11-23 09:00", "V-1,W1,2,2026-11-23 08:00")))
                .containsExactly("S1 W1: V-1 2026-11-23T08:00-08:30", "S1 W1: V-2 2026-11-23T09:00-09:45");
    }

    @Test
    void whatIsUnknownIsKeptAndLocated() throws IOException {
        var loaded = read(
                "visit,staff,shift,start,end",
                "V-9,W1,S1,2026-11-23 08:00,2026-11-23 08:30",
                "V-1,W9,S1,2026-11-23 08:00,2026-11-23 08:30",
                "V-2,W1,morning,2026-11-23 17:00,2026-11-23 17:45",
                "V-2,W1,S2,2026-11-23 17:00,2026-11-23 17:45");
        assertThat(rounds(loaded)).hasSize(4);
        assertThat(told(loaded))
                .containsExactly(
                        "theirs.csv:2 visit_id: found 'V-9', which is not in visits.csv; correct it, or add it there",
                        "theirs.csv:3 careworker_id: found a value that is no careworker, or stands for several, in"
                                + " careworkers.csv; give the careworker_id",
                        "theirs.csv:3 shift_id: found a value which is no shift of theirs in shifts.csv; their shift at that"
                                + " time is taken, if there is one",
                        "theirs.csv:4 shift_id: found a value which is no shift of theirs in shifts.csv; their shift at that"
                                + " time is taken, if there is one",
                        "theirs.csv:5 visit_id: found 'V-2', which the same careworker has on line 4; keep one of them");
        assertThat(loaded.hasErrors()).isFalse();
    }

    @Test
    void rowsThatCannotBeReadAreErrorsAndTheOthersAreJudged() throws IOException {
        var loaded = read(
                "visit,staff,start,end",
                "V-1,W1,8 o'clock,2026-11-23 08:30",
                "V-1,W1,08:00,08:30",
                "V-1,W1,2026-11-23 08:00,2026-11-23 07:30",
                "V-1,W1,2027-11-23 08:00,2027-11-23 08:30",
                "V-9,W1,2026-11-23 08:00,",
                "V-2,W1,2026-11-23 17:00,2026-11-23 17:45");
        assertThat(rounds(loaded)).containsExactly("S2 W1: V-2 2026-11-23T17:00-17:45");
        assertThat(loaded.issues().stream().filter(Issue::isError).map(Issue::text))
                .containsExactly(
                        "theirs.csv:2 start: found '8 o'clock'; write it as 2026-11-23T07:30",
                        "theirs.csv:3 start: found '08:00', which has no day; add a column date, or write it as 2026-11-23T07:30",
                        "theirs.csv:4 end: found '2026-11-23 07:30', which is not after start; give the moment it ends",
                        "theirs.csv:5 start: found '2027-11-23 08:00', which is far from the period, 2026-11-23 to 2026-11-23;"
                                + " correct the day, or leave the row out",
                        "theirs.csv:6: there is no end, and how long the visit is nobody says; give end or minutes");
    }

    @Test
    void aFileThatIsNoTableIsRefused() throws IOException {
        assertThat(read("who,what", "W1,V-1").value()).isEmpty();
        assertThat(TheirRosterReader.of(problem)
                        .read(folder.resolve("none.csv"))
                        .value())
                .isEmpty();
    }
}
