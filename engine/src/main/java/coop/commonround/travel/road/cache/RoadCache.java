package coop.commonround.travel.road.cache;

import coop.commonround.base.Issue;
import coop.commonround.travel.road.RoadSettings;
import coop.commonround.travel.road.WrongExtract;
import coop.commonround.travel.road.extract.Extract;
import coop.commonround.travel.road.graph.Profiles;
import coop.commonround.travel.road.graph.RoadGraph;
import coop.commonround.travel.road.graph.RoadImport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder with imported graphs, each under the hash of all that made it.
 *
 * <p>A graph is written beside its place and moved there whole, so that a run that fails or is ended leaves nothing that looks like one. Of
 * two runs at once the second waits, and takes what the first has written.
 */
public final class RoadCache {
    private static final Logger LOG = LoggerFactory.getLogger(RoadCache.class);
    private static final String GRAPH = "graph-";
    private static final String PART = "part-";

    private final Path folder;
    private final Extract extract;
    private final RoadSettings settings;
    private final String key;
    private final Path place;
    private final List<Issue> issues = new ArrayList<>();

    /** The place of one extract in a folder, which is made if it is not there. */
    public RoadCache(Path folder, Extract extract, RoadSettings settings) throws IOException {
        this.folder = folder;
        this.extract = extract;
        this.settings = settings;
        // What tells graphs apart: the extract, what is made of it, and who makes it.
        this.key = hash(extract.hash() + RoadGraph.VERSION + Profiles.text(settings));
        this.place = folder.resolve(GRAPH + key);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw CacheFaults.unwritable(folder, e);
        }
    }

    static String hash(String text) {
        var bytes = Extract.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(bytes, 0, 16);
    }

    /** Where the graph is kept. */
    public Path place() {
        return place;
    }

    /** The graph, opened if it is here and whole, else imported. */
    @SuppressWarnings("try") // a turn is only held
    public RoadGraph graph() throws IOException {
        var found = findWhole();
        if (found.isPresent()) {
            return found.get();
        }
        try (var turn = turnAt(folder.resolve(GRAPH + key + ".lock"))) {
            var meanwhile = findWhole();
            if (meanwhile.isPresent()) {
                return meanwhile.get();
            }
            write();
        }
        try {
            CacheRoom.in(folder).shrinkTo(settings.cacheBytes(), List.of(place));
        } catch (IOException e) {
            issues.add(CacheFaults.noRoom(folder, e));
        }
        return RoadGraph.opened(place, settings);
    }

    /** What went wrong on the way to the graph, which is right all the same. */
    public List<Issue> issues() {
        return List.copyOf(issues);
    }

    private Turn turnAt(Path lock) throws IOException {
        try {
            return Turn.at(lock);
        } catch (IOException e) {
            throw CacheFaults.unwritable(folder, e);
        }
    }

    private Optional<RoadGraph> findWhole() throws IOException {
        if (!Files.isDirectory(place)) {
            return Optional.empty();
        }
        try {
            if (Seal.isWhole(place)) {
                var graph = RoadGraph.opened(place, settings);
                CacheRoom.touch(place);
                return Optional.of(graph);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("{} cannot be read", place, e);
        }
        LOG.warn("The cached road network {} is damaged and is made anew", place);
        return Optional.empty();
    }

    private void write() throws IOException {
        var part = folder.resolve(PART + key);
        try {
            CacheRoom.in(folder).clear(PART + key);
            RoadImport.into(part, extract, settings);
            Seal.put(part);
            CacheRoom.delete(place);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (WrongExtract e) {
            throw e;
        } catch (IOException e) {
            throw CacheFaults.unwritable(folder, e);
        } catch (RuntimeException e) {
            throw asIOException(e);
        } finally {
            CacheRoom.clearAway(part);
        }
    }

    /** GraphHopper wraps what the file system says. */
    private IOException asIOException(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                return CacheFaults.unwritable(folder, io);
            }
        }
        throw e;
    }
}
