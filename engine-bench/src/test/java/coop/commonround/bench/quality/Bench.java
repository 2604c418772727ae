package coop.commonround.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import coop.commonround.bench.quality.contest.SetFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where tests find instances: tiny ones that are always there, and the public sets, which stand beside the project. */
public final class Bench {
    public static final Path TINY = Path.of("src/test/resources/quality");
    private static final Path OURS = Path.of("solutions");
    private static final Path PUBLIC = Path.of("../../shared/bench");

    private Bench() {}

    /** The text of a tiny instance. */
    public static String tiny(String file) {
        return text(TINY.resolve(file));
    }

    /** The folder of public sets; the test is skipped where it is not at hand. */
    public static Path published() {
        assumeTrue(Files.isDirectory(PUBLIC), "the public benchmarks are not at " + PUBLIC);
        return PUBLIC;
    }

    /** Each published solution of a set. */
    public static Stream<Path> solutions(String set) {
        return files(published().resolve(set).resolve("solutions"), "");
    }

    /** Each solution of ours that was better than all published ones when it was found. */
    public static Stream<Path> newBests(String set) {
        published();
        return files(OURS.resolve(set), ".json.gz");
    }

    private static Stream<Path> files(Path folder, String ending) {
        assertThat(folder).isDirectory();
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of an instance, which may have points in it. */
    public static String nameOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.json(\\.gz)?$", "");
    }

    public static String text(Path file) {
        try {
            return SetFolder.text(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
