package coop.commonround.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands on a small week whose homes all lie on one street with a bend, invented. */
class RoadsCommandTest {
    private static final String STREET = """
            <?xml version="1.0" encoding="UTF-8"?>
            <osm version="0.6">
              <node id="1" lat="53.600" lon="-1.800"/>
              <node id="2" lat="53.602" lon="-1.802"/>
              <node id="3" lat="53.605" lon="-1.805"/>
              <node id="4" lat="53.608" lon="-1.798"/>
              <node id="5" lat="53.610" lon="-1.800"/>
              <way id="1">
                <nd ref="1"/><nd ref="2"/><nd ref="3"/><nd ref="4"/><nd ref="5"/>
                <tag k="highway" v="residential"/>
              </way>
            </osm>
            """;

    @TempDir
    private Path temp;

    private SmallWeek week;
    private Path street;

    @BeforeEach
    void write() throws IOException {
        week = SmallWeek.in(temp.resolve("week"));
        street = Files.writeString(temp.resolve("street.osm"), STREET);
    }

    @Test
    void everyWayOfARosterIsByRoad() throws IOException {
        var run = running("plan", "--iterations", 50, "--out", temp.resolve("out"));
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).containsPattern("\\d+ ways by road, 0 from travel.csv, 0 in a straight line");
        var rows = Files.readAllLines(temp.resolve("out/roster.csv"));
        assertThat(rows.get(0)).endsWith("travel_source,home_travel_source");
        assertThat(rows.subList(1, rows.size())).allMatch(row -> row.contains(",road,"));
        assertThat(running("check", "--roster", temp.resolve("out/roster.csv")).exitCode())
                .isEqualTo(ExitCode.OK);
    }

    @Test
    void aMeasuredJourneyComesBeforeTheRoad() throws IOException {
        week.holding("travel.csv", "from,to,minutes,miles\nC1,C2,30,9\n");
        var journeys = running("travel").lines();
        assertThat(journeys).contains("C1,C2,car,30,9.00").doesNotContain("C2,C1,car,30,9.00");
        assertThat(running("plan", "--iterations", 50, "--out", temp.resolve("out"))
                        .out())
                .containsPattern("\\d+ ways by road, \\d+ from travel.csv");
    }

    /** Whoever has the roads written down plans as with the roads. */
    @Test
    void journeysWrittenDownPlanAsTheRoadsDo() throws IOException {
        running("plan", "--iterations", 50, "--out", temp.resolve("roads"));
        var wrote = running("travel", "--out", week.path().resolve("travel.csv"));
        // 3 clients to 2 others by car, and 2 careworkers to and from 3 clients
        assertThat(wrote.out()).startsWith("Wrote 18 journeys to ");
        Terminal.running("plan", week.path(), "--iterations", 50, "--out", temp.resolve("given"));
        assertThat(withoutSources(temp.resolve("given"))).isEqualTo(withoutSources(temp.resolve("roads")));
    }

    private static String withoutSources(Path out) throws IOException {
        return Files.readString(out.resolve("roster.csv")).replaceAll("road|given", "");
    }

    @Test
    void withoutRoadsThereIsNothingToWriteDown() {
        var run = Terminal.running("travel", week.path());
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("Nothing but straight lines is known: give --roads");
        assertThat(run.out()).isEmpty();
        var nowhere = running("travel", "--out", temp.resolve("nowhere/travel.csv"));
        assertThat(nowhere.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(nowhere.err()).contains("There is no folder " + temp.resolve("nowhere"));
    }

    @Test
    void aHomeFarFromTheRoadIsToldAndTravelsStraight() {
        week.replacing("clients.csv", "C3,Thaddeus Ex,53.610,-1.800", "C3,Thaddeus Ex,53.640,-1.800");
        var run = running("plan", "--iterations", 50, "--out", temp.resolve("out"));
        assertThat(run.err()).contains("warning: client C3: there is no road within 500 m", "count as straight lines");
        assertThat(run.out())
                .containsPattern("[1-9]\\d* ways by road, 0 from travel.csv, [1-9]\\d* in a straight line");
        assertThat(temp.resolve("out/issues.csv")).content().contains("no road within 500 m");
    }

    @Test
    void aFileThatIsMissingOrForeignIsTheUsersToMend() throws IOException {
        assertThat(on("nowhere.osm.pbf").exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(on("nowhere.osm.pbf").err()).contains("There is no file or folder", "nowhere.osm.pbf");
        Files.writeString(temp.resolve("notes.osm.pbf"), "not a map at all");
        var foreign = on("notes.osm.pbf");
        assertThat(foreign.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(foreign.err()).contains("notes.osm.pbf").doesNotContain("Please report");
        assertThat(cached()).isEmpty();
    }

    @Test
    void anExtractOfElsewhereIsTheUsersToMend() throws IOException {
        Files.writeString(temp.resolve("elsewhere.osm"), STREET.replace("53.6", "41.6"));
        var run = on("elsewhere.osm");
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("elsewhere.osm has no road near any of the 5 homes");
        assertThat(temp.resolve("out")).doesNotExist();
    }

    /** A folder that is not empty, where the file of a table should be, can be neither read nor written over. */
    @Test
    void travelTimesThatCannotBeKeptAreAWarningAndNoMore() throws IOException {
        var out = temp.resolve("out");
        var before = running("plan", "--iterations", 50, "--out", out);
        for (var kept : cached()) {
            if (kept.getFileName().toString().startsWith("matrix-")) {
                Files.delete(kept);
                Files.createDirectories(kept.resolve("in the way"));
            }
        }
        var run = running("plan", "--iterations", 50, "--out", out);
        assertThat(run.exitCode()).isEqualTo(before.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.err())
                .contains("warning: cache folder " + temp.resolve("cache") + ": travel times could not be kept there");
        assertThat(out.resolve("issues.csv")).content().contains("cache folder", "travel times could not be kept");
        assertThat(run.out()).containsPattern("\\d+ ways by road, 0 from travel.csv, 0 in a straight line");
    }

    @Test
    void aShareOfTheSpeedInTownsIsAboveNothingAndUpToAll() {
        for (var share : new String[] {"0", "1.01", "-0.5", "half"}) {
            var run = running("check", "--town-speed", share);
            assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(run.err()).contains("'" + share + "' is not a share above 0, up to 1");
        }
        assertThat(running("check", "--town-speed", "1").exitCode()).isEqualTo(ExitCode.OK);
        running("check", "--town-speed", "0.5");
        assertThat(temp.resolve("cache").toFile().list((in, name) -> name.matches("graph-\\w+")))
                .hasSize(2);
    }

    @Test
    void aCacheThatCannotBeWrittenIsTheSystemsFault() throws IOException {
        Files.writeString(temp.resolve("cache"), "a file where a folder should be");
        var run = running("plan", "--iterations", 50, "--out", temp.resolve("out"));
        assertThat(run.exitCode()).isEqualTo(ExitCode.SYSTEM_FAILED);
        assertThat(run.err()).contains("cache").doesNotContain("Please report");
    }

    @Test
    void theUsualCacheIsTheSystems() {
        assertThat(Roads.usualCache(Map.of(), "/home/w")).isEqualTo(Path.of("/home/w/.cache/commonround/roads"));
        assertThat(Roads.usualCache(Map.of("XDG_CACHE_HOME", "/var/c"), "/home/w"))
                .isEqualTo(Path.of("/var/c/commonround/roads"));
        assertThat(Roads.usualCache(Map.of("LOCALAPPDATA", "/local"), "/home/w"))
                .isEqualTo(Path.of("/local/commonround/roads"));
    }

    private Terminal on(String extract) {
        return Terminal.running(
                "plan",
                week.path(),
                "--iterations",
                1,
                "--out",
                temp.resolve("out"),
                "--roads",
                temp.resolve(extract),
                "--roads-cache",
                temp.resolve("cache"));
    }

    private Terminal running(String verb, Object... more) {
        return Terminal.running(Stream.concat(
                        Stream.of(verb, week.path(), "--roads", street, "--roads-cache", temp.resolve("cache")),
                        Stream.of(more))
                .toArray());
    }

    private Iterable<Path> cached() throws IOException {
        try (var files = Files.exists(temp.resolve("cache")) ? Files.list(temp.resolve("cache")) : Stream.<Path>of()) {
            return files.filter(file -> !file.toString().endsWith(".lock")).toList();
        }
    }
}
