package coop.commonround.io.csv.out;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Where.Cell;
import coop.commonround.base.Issue.Where.Thing;
import coop.commonround.base.Money;
import coop.commonround.io.csv.FolderReader;
import coop.commonround.model.Attendance;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.LeftOut;
import coop.commonround.model.Leg;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Round;
import coop.commonround.model.ShiftId;
import coop.commonround.model.TravelSource;
import coop.commonround.model.Uncovered;
import coop.commonround.model.VisitId;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
    private static final String HEADER = "visit_id,careworker_id,shift_id,round_sequence,start,end,travel_minutes,"
            + "travel_miles,waiting_minutes,home_travel_minutes,home_travel_miles,travel_source,home_travel_source\n";

    private static final Leg HOME =
            Leg.ofMiles(Duration.ofMinutes(12), new BigDecimal("4.5")).from(TravelSource.STRAIGHT_LINE);

    @TempDir
    Path folder;

    private static Problem problem() {
        return FolderReader.strict()
                .read(Path.of("docs/formats/example"))
                .value()
                .orElseThrow()
                .problem();
    }

    private static Roster roster() {
        var morning = new Attendance(
                new VisitId("V1001"),
                Instant.parse("2026-11-23T08:00:00Z"),
                Instant.parse("2026-11-23T08:30:00Z"),
                Leg.ofMiles(Duration.ofMinutes(9), new BigDecimal("1.6")).from(TravelSource.GIVEN),
                Duration.ZERO);
        var noon = new Attendance(
                new VisitId("V1002"),
                Instant.parse("2026-11-23T12:00:00Z"),
                Instant.parse("2026-11-23T12:45:00Z"),
                Leg.NONE,
                Duration.ofSeconds(90));
        var round = new Round(new ShiftId("CW07-mon"), new CareworkerId("CW07"), List.of(morning, noon), HOME);
        return new Roster(
                List.of(round), List.of(new Uncovered(new VisitId("V1003"), 2, "no shift", "CW11: =8 minutes late")));
    }

    private List<String> read(String rows) throws IOException {
        var file = Files.writeString(folder.resolve("theirs.csv"), HEADER + rows);
        return RosterReader.of(problem()).read(file).issues().stream()
                .map(Issue::text)
                .toList();
    }

    @Test
    void writesARoster() throws IOException {
        RosterFile.write(folder, roster());
        assertThat(folder.resolve("roster.csv")).hasContent(HEADER + """
                        V1001,CW07,CW07-mon,1,2026-11-23T08:00,2026-11-23T08:30,9,1.60,0,,,given,
                        V1002,CW07,CW07-mon,2,2026-11-23T12:00,2026-11-23T12:45,0,0.00,1.5,12,4.50,,straight-line
                        """);
    }

    @Test
    void readsBackTheRoundsItWrote() throws IOException {
        RosterFile.write(folder, roster());
        var loaded = RosterReader.of(problem()).read(folder.resolve("roster.csv"));
        assertThat(loaded.value().orElseThrow().rounds()).isEqualTo(roster().rounds());
    }

    @Test
    void whatNoRowCoversIsUncovered() throws IOException {
        RosterFile.write(folder, roster());
        var roster = RosterReader.of(problem())
                .read(folder.resolve("roster.csv"))
                .value()
                .orElseThrow();
        // V1007 is cancelled; V1003 needs two.
        assertThat(roster.uncovered())
                .extracting(each -> each.visit() + " " + each.missing())
                .containsExactly("V1003 2", "V1004 1", "V1005 1");
        assertThat(roster.leftOut()).containsExactly(new LeftOut(new VisitId("V1006"), Money.parse("4.50")));
    }

    @Test
    void findsTheShiftThatIsNotNamed() throws IOException {
        var file = Files.writeString(
                folder.resolve("theirs.csv"),
                "visit,carer,start time,end time\nV1001,CW07,23/11/2026 08:00,23/11/2026 08:30\n");
        var roster = RosterReader.of(problem()).read(file).value().orElseThrow();
        assertThat(roster.rounds()).extracting(Round::shift).hasToString("[CW07-mon]");
    }

    @Test
    void findsEveryFaultOfARoster() throws IOException {
        assertThat(read("""
                        V9,CW07,CW07-mon,1,2026-11-23T08:00,2026-11-23T08:30,,,
                        V1001,CW11,CW07-mon,1,2026-11-23T08:00,2026-11-23T08:30,,,
                        V1002,CW07,CW07-mon,1,2026-11-23T12:00,2026-11-23T12:00,,,
                        V1004,CW11,,1,2026-11-24T08:00,2026-11-24T08:30,,,
                        """))
                .containsExactly(
                        "theirs.csv:2 visit_id: found 'V9', which is not in visits.csv; correct it, or add it there",
                        "theirs.csv:3 shift_id: found 'CW07-mon', which is another careworker's shift;"
                                + " give a shift of CW11",
                        "theirs.csv:4 end: found '2026-11-23T12:00', which is not after start;"
                                + " give the moment it ends",
                        "theirs.csv:5 start: found '2026-11-24T08:00', when CW11 has no shift;"
                                + " add a shift, or move the visit");
    }

    @Test
    void refusesAnAttendanceThatIsThereTwice() throws IOException {
        var row = "V1001,CW07,CW07-mon,1,2026-11-23T08:00,2026-11-23T08:30,,,\n";
        assertThat(read(row + row)).containsExactly("theirs.csv:3: the row repeats line 2; keep one of them");
    }

    @Test
    void readsTheExampleOfItsPage() throws IOException {
        var page = Files.readString(Path.of("docs/formats/roster.md"));
        var example = page.split("```csv\n")[1].split("```")[0];
        var file = Files.writeString(folder.resolve("roster.csv"), example);
        assertThat(RosterReader.of(problem()).read(file).issues()).isEmpty();
    }

    @Test
    void missesTheFile() {
        assertThat(RosterReader.of(problem()).read(folder.resolve("none.csv")).issues())
                .extracting(Issue::text)
                .containsExactly("none.csv: there is no such file; name a roster file");
    }

    @Test
    void writesWhatIsUncovered() throws IOException {
        UncoveredFile.write(folder, roster());
        assertThat(folder.resolve("uncovered.csv"))
                .hasContent("visit_id,reason,nearest_miss,missing\nV1003,no shift,CW11: =8 minutes late,2\n");
    }

    @Test
    void writesWhatIsLeftOut() throws IOException {
        var leftOut = new LeftOut(new VisitId("V1006"), Money.parse("4.5"));
        LeftOutFile.write(folder, new Roster(List.of(), List.of(), List.of(leftOut)));
        assertThat(folder.resolve("left_out.csv")).hasContent("visit_id,price\nV1006,4.50\n");
    }

    @Test
    void writesIssuesOfCellsAndOfThings() throws IOException {
        IssuesFile.write(
                folder,
                List.of(
                        Issue.error(new Cell("visits.csv", 3, "minutes", "=1"), "found '=1'", "write 1"),
                        Issue.note(new Thing("visit", "V1"), "=late")));
        assertThat(folder.resolve("issues.csv")).hasContent("""
                severity,file,line,column,kind,id,problem,remedy
                error,visits.csv,3,minutes,,,found '=1',write 1
                note,,,,visit,V1,'=late,
                """);
    }

    @Test
    void writesWhatWasRejected() throws IOException {
        IssuesFile.writeRejected(
                folder,
                List.of(
                        Issue.error(new Cell("visits.csv", 3, "minutes", "=1"), "found '=1'", "write 1"),
                        Issue.warning(new Cell("visits.csv", 4, "minutes", "2"), "odd", "look")));
        assertThat(folder.resolve("rejected.csv")).hasContent("""
                file,line,column,value,problem,remedy
                visits.csv,3,minutes,'=1,found '=1',write 1
                """);
    }
}
