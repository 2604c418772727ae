package coop.commonround.cli.summary;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.io.csv.FolderReader;
import coop.commonround.model.Attendance;
import coop.commonround.model.CareworkerId;
import coop.commonround.model.Leg;
import coop.commonround.model.Problem;
import coop.commonround.model.Roster;
import coop.commonround.model.Round;
import coop.commonround.model.ShiftId;
import coop.commonround.model.VisitId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four visits to A and one to B on Monday 23 November 2026, the only day of the period. */
class ContinuityIndicesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        holding("clients.csv", "client_id,latitude,longitude\nA,53.6,-1.8\nB,53.6,-1.8\n");
        holding("careworkers.csv", """
                careworker_id,latitude,longitude,pay_grade
                W1,53.6,-1.8,care
                W2,53.6,-1.8,care
                W3,53.6,-1.8,care
                W4,53.6,-1.8,care
                """);
        holding("shifts.csv", """
                shift_id,careworker_id,date,start,end
                S1,W1,2026-11-23,07:00,22:00
                S2,W2,2026-11-23,07:00,22:00
                """);
        holding("visits.csv", """
                visit_id,client_id,date,earliest_start,latest_start,minutes
                A1,A,2026-11-23,08:00,20:00,30
                A2,A,2026-11-23,08:00,20:00,30
                A3,A,2026-11-23,08:00,20:00,30
                A4,A,2026-11-23,08:00,20:00,30
                B1,B,2026-11-23,08:00,20:00,30
                """);
    }

    private void holding(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private Problem problem() {
        return FolderReader.strict().read(folder).value().orElseThrow().problem();
    }

    private static Round round(int number, String... visits) {
        var start = Instant.parse("2026-11-23T08:00:00Z");
        var attendances = Stream.iterate(0, i -> i + 1)
                .limit(visits.length)
                .map(i -> new Attendance(
                        new VisitId(visits[i]),
                        start.plusSeconds(3600L * i),
                        start.plusSeconds(3600L * i + 1800),
                        Leg.NONE,
                        Duration.ZERO))
                .toList();
        return new Round(new ShiftId("S" + number), new CareworkerId("W" + number), attendances, Leg.NONE);
    }

    private static Roster roster(Round... rounds) {
        return new Roster(List.of(rounds), List.of());
    }

    @Test
    void countsWhoComesMost() {
        var indices = ContinuityIndices.of(problem(), roster(round(1, "A1", "A2", "A3"), round(2, "A4", "B1")));
        // A: 3 of 4 by W1; B: 1 of 1. The mean of 0.75 and 1 is 0.875; nobody has more than three.
        assertThat(indices.usual()).isEqualByComparingTo("0.875");
        assertThat(indices.topThree()).isEqualByComparingTo("1");
        // A: (9 + 1 − 4) ÷ (4 × 3) = 0.5; B has one visit and does not count.
        assertThat(indices.biceBoxerman()).isEqualByComparingTo("0.50");
        // A met two, B one
        assertThat(indices.distinct().values())
                .allSatisfy(mean -> assertThat(mean).isEqualByComparingTo("1.5"));
    }

    @Test
    void alwaysTheSameIsOneAndNeverTwiceIsNought() {
        assertThat(ContinuityIndices.of(problem(), roster(round(1, "A1", "A2"))).biceBoxerman())
                .isEqualByComparingTo("1");
        assertThat(ContinuityIndices.of(problem(), roster(round(1, "A1"), round(2, "A2")))
                        .biceBoxerman())
                .isEqualByComparingTo("0");
    }

    /** The period's last day is the 23rd, so that 7 days begin on the 17th, 14 on the 10th, 28 on 27 October. */
    @Test
    void historyCountsWithinItsDays() throws IOException {
        holding("history.csv", """
                client_id,careworker_id,date,minutes
                A,W2,2026-11-17,30
                A,W3,2026-11-16,30
                A,W4,2026-10-27,30
                A,W4,2026-10-26,30
                """);
        var distinct = ContinuityIndices.of(problem(), roster(round(1, "A1"))).distinct();
        assertThat(distinct.get(7)).isEqualByComparingTo("2");
        assertThat(distinct.get(14)).isEqualByComparingTo("3");
        assertThat(distinct.get(28)).isEqualByComparingTo("4");
    }

    @Test
    void nobodyVisitedIsNothing() {
        var indices = ContinuityIndices.of(problem(), Roster.EMPTY);
        assertThat(indices.usual()).isZero();
        assertThat(indices.biceBoxerman()).isZero();
        assertThat(indices.distinct().get(7)).isZero();
    }
}
