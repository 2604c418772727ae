package coop.commonround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Monday at half past nine: V1 took until ten to nine, and nobody is recorded at V2. */
class PlanActualsTest {
    @TempDir
    private Path temp;

    private SmallWeek week;

    @BeforeEach
    void writeWeek() {
        week = SmallWeek.in(temp.resolve("week")).holding("actuals.csv", """
                visit_id,careworker_id,check_in,check_out
                V1,W2,2026-11-23T08:05,2026-11-23T08:50
                """);
    }

    @Test
    void keepsWhatWasMadeAndPlansTheRest() throws IOException {
        var run = plan("--actuals", "--now", "2026-11-23T09:30");
        assertThat(run.exitCode()).isEqualTo(ExitCode.UNFINISHED);
        assertThat(run.out()).contains("5 of 6 covered");
        assertThat(written("roster.csv"))
                .anyMatch(row -> row.startsWith("V1,W2,S2,1,2026-11-23T08:05,2026-11-23T08:50"));
        assertThat(written("roster.csv").stream().filter(row -> row.startsWith("V3,")))
                .hasSize(2);
        assertThat(written("uncovered.csv"))
                .anyMatch(row ->
                        row.startsWith("V2,") && row.contains("its window is over and nobody is recorded there"));
    }

    /** At ten to nine V2 can still be made in its window. */
    @Test
    void itIsAsLateAsTheLastRecord() throws IOException {
        assertThat(plan("--actuals").out()).contains("6 of 6 covered");
        assertThat(written("roster.csv"))
                .filteredOn(row -> row.startsWith("V2,"))
                .singleElement()
                .asString()
                .matches("V2,W[12],S[12],\\d,2026-11-23T(08:5.|09:00),.*");
    }

    @Test
    void withoutTheWordTheRecordsPlanNothing() throws IOException {
        plan();
        assertThat(written("roster.csv")).noneMatch(row -> row.contains("T08:05,2026-11-23T08:50"));
        assertThat(plan("--now", "2026-11-23T09:30").err()).contains("give --actuals");
        assertThat(plan("--actuals", "--now", "half past").err()).contains("write it as 2026-05-01T11:00");
    }

    private List<String> written(String file) throws IOException {
        return Files.readAllLines(temp.resolve("out").resolve(file));
    }

    private Terminal plan(Object... more) {
        var args = new ArrayList<>(
                List.<Object>of("plan", week.path(), "--iterations", "200", "--out", temp.resolve("out")));
        args.addAll(List.of(more));
        return Terminal.running(args.toArray());
    }
}
