package coop.commonround.travel.road;

import static coop.commonround.travel.road.SmallTown.home;

import coop.commonround.base.Issue;
import coop.commonround.model.Transport;
import coop.commonround.model.TravelSettings;
import coop.commonround.travel.StraightLine;
import coop.commonround.travel.road.cache.RoadCache;
import coop.commonround.travel.road.extract.Extract;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** Another Java, which opens an extract when it is told to and says what a journey takes and which graph it has opened. */
final class RoadProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader says;

    private RoadProcess(Process process) {
        this.process = process;
        this.says = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Returns when it is ready to open the extract. */
    static RoadProcess on(Path extract, Path cache) throws IOException {
        return started(List.of(), extract, cache);
    }

    /** The same where not a byte can be written to any file, as on a full disk; needs a POSIX shell. */
    static RoadProcess onFullDisk(Path extract, Path cache) throws IOException {
        return started(List.of("/bin/sh", "-c", "ulimit -f 0; exec \"$@\"", "sh"), extract, cache);
    }

    private static RoadProcess started(List<String> before, Path extract, Path cache) throws IOException {
        var command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                RoadProcess.class.getName(),
                extract.toString(),
                cache.toString()));
        var started = new RoadProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
        if (!"ready".equals(started.says.readLine())) {
            throw new IOException("the other Java did not start");
        }
        return started;
    }

    void open() throws IOException {
        process.outputWriter(StandardCharsets.UTF_8).append("open\n").flush();
    }

    /** What it says in the end; the word "failed" if it does not end well. */
    String answer() throws IOException, InterruptedException {
        var answer = says.readLine();
        return process.waitFor() == 0 ? answer : "failed";
    }

    boolean isRunning() {
        return process.isAlive();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] args) throws IOException {
        var extract = Path.of(args[0]);
        var cache = Path.of(args[1]);
        System.out.println("ready");
        System.in.read();
        try {
            System.out.println(told(extract, cache));
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
    }

    private static String told(Path extract, Path cache) throws IOException {
        var homes = List.of(home("A", 1, 1), home("B", 4, 5));
        var settings = TravelSettings.DEFAULT;
        try (var network = RoadNetwork.open(extract, cache, RoadSettings.DEFAULT)) {
            var travel = network.travelBetween(homes, List.of(Transport.CAR), settings, new StraightLine(settings));
            var leg = travel.between(homes.get(0), homes.get(1), Transport.CAR);
            var place = new RoadCache(cache, Extract.of(extract), RoadSettings.DEFAULT).place();
            var file = Files.readAttributes(place.resolve("seal"), BasicFileAttributes.class);
            var issues = travel.issues().stream().map(Issue::text).toList();
            return leg + " " + file.fileKey() + " " + file.creationTime() + " " + issues;
        }
    }
}
