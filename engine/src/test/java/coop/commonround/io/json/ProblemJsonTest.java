package coop.commonround.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import coop.commonround.base.Loaded;
import coop.commonround.model.Period;
import coop.commonround.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemJsonTest {
    private static final Problem EMPTY = Problem.of(
            new Period(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 29)),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everythingComesBack(long seed) {
        var problem = Invented.problem(seed);
        assertThat(ProblemJson.read(ProblemJson.write(problem))).isEqualTo(Loaded.of(problem, List.of()));
    }

    @Test
    void nothingAtAllComesBack() {
        assertThat(ProblemJson.read(ProblemJson.write(EMPTY))).isEqualTo(Loaded.of(EMPTY, List.of()));
    }

    @Test
    void isWrittenTheSameOnEachRun() {
        assertThat(ProblemJson.write(Invented.problem(7))).isEqualTo(ProblemJson.write(Invented.problem(7)));
    }

    @Test
    void isWrittenTheSameOnAGermanMachine() {
        var here = ProblemJson.write(Invented.problem(7));
        var before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(ProblemJson.write(Invented.problem(7))).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void isReadFromAStreamOfUtf8() throws IOException {
        var bytes = ProblemJson.write(Invented.problem(7)).getBytes(StandardCharsets.UTF_8);
        assertThat(ProblemJson.read(new ByteArrayInputStream(bytes)).value()).contains(Invented.problem(7));
    }

    @Test
    void aByteOrderMarkDoesNotMatter() {
        assertThat(ProblemJson.read("\uFEFF" + ProblemJson.write(EMPTY)).value())
                .contains(EMPTY);
    }

    @Test
    void bothHalvesOfTheRepeatedHourAreToldApart() {
        // Seed 3's first visit opens at half past one the second time: Greenwich time, an hour after 01:30+01:00
        assertThat(ProblemJson.write(Invented.problem(3)))
                .contains("\"earliest_start\": \"2026-10-25T01:30:00+00:00\"");
    }

    @Test
    void aRowIsALine() {
        var problem = Invented.problem(3);
        assertThat(ProblemJson.write(problem).lines().filter(line -> line.startsWith("    {\"visit_id\"")))
                .hasSameSizeAs(problem.visits());
    }
}
