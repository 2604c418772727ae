package coop.commonround.travel.road;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
final class RoadCache {
    private static final Logger LOG = LoggerFactory.getLogger(RoadCache.class);
    private static final String GRAPH = "graph-";
    private static final String PART = "part-";

    private final Path folder;
    private final Extract extract;
    private final RoadSettings settings;
    private final String key;
    private final Path place;

    /** The place of one extract in a folder, which is made if it is not there. */
    RoadCache(Path folder, Extract extract, RoadSettings settings) throws IOException {
        this.folder = folder;
        this.extract = extract;
        this.settings = settings;
        // What tells graphs apart: the extract, what is made of it, and who makes it.
        this.key = hash(extract.hash() + RoadGraph.VERSION + Profiles.text(settings));
        this.place = folder.resolve(GRAPH + key);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    static String hash(String text) {
        var bytes = Extract.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(bytes, 0, 16);
    }

    /** Where the graph is kept. */
    Path place() {
        return place;
    }

    /** The graph, opened if it is here and whole, else imported. */
    @SuppressWarnings("try") // a turn is only held
    RoadGraph graph() throws IOException {
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
        CacheRoom.in(folder).shrinkTo(settings.cacheBytes(), List.of(place));
        return RoadGraph.opened(place, settings);
    }

    private Turn turnAt(Path lock) throws IOException {
        try {
            return Turn.at(lock);
        } catch (IOException e) {
            throw unwritable(e);
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
        CacheRoom.in(folder).clear(PART + key);
        var part = folder.resolve(PART + key);
        try {
            RoadImport.into(part, extract, settings);
            Seal.put(part);
            CacheRoom.delete(place);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (WrongExtract e) {
            throw e;
        } catch (IOException e) {
            throw unwritable(e);
        } catch (RuntimeException e) {
            throw asIOException(e);
        } finally {
            CacheRoom.delete(part);
        }
    }

    /** GraphHopper wraps what the file system says. */
    private IOException asIOException(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                return unwritable(io);
            }
        }
        throw e;
    }

    private IOException unwritable(IOException e) {
        return new IOException(
                "The road network cannot be written to the cache folder " + folder + " (" + reason(e)
                        + "); make room there, or choose another",
                e);
    }

    private static String reason(IOException e) {
        return e instanceof FileAlreadyExistsException ? "it is a file" : String.valueOf(e.getMessage());
    }
}
