package coop.commonround.travel.road.cache;

import coop.commonround.base.Issue;
import coop.commonround.travel.road.RoadSettings;
import coop.commonround.travel.road.RoadSettings.Epoch;
import coop.commonround.travel.road.Ways;
import coop.commonround.travel.road.graph.Profiles;
import coop.commonround.travel.road.graph.Spot;
import coop.commonround.travel.road.graph.WayTable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps tables of journeys beside the graph they were worked out on, each under the hash of that graph, its profile and its spots.
 *
 * <p>A file holds a byte a spot (whether it is on the road), the milliseconds, the metres and a check sum. One that cannot be read is
 * worked out anew; one that cannot be written is done without, and an issue says so.
 */
public final class MatrixCache {
    private static final Logger LOG = LoggerFactory.getLogger(MatrixCache.class);

    /** Two gigabytes, beyond which a file is no array of bytes. */
    private static final int MOST_SPOTS = 16_000;

    private final Path folder;
    private final Path graph;
    private final RoadSettings settings;

    /** @param graph where the graph is, which goes by its own hash */
    public MatrixCache(Path graph, RoadSettings settings) {
        this.folder = graph.resolveSibling("");
        this.graph = graph;
        this.settings = settings;
    }

    /**
     * A table of every journey.
     *
     * @param work makes it where it is not here
     * @param issues told what went wrong with keeping it, which is right all the same
     */
    public WayTable of(Ways ways, List<Spot> spots, Epoch epoch, Supplier<WayTable> work, Consumer<Issue> issues) {
        if (spots.size() > MOST_SPOTS) {
            return work.get();
        }
        var file = folder.resolve("matrix-" + keyOf(Profiles.nameOf(ways, epoch), spots) + ".bin");
        var found = findIn(file, spots);
        if (found.isPresent()) {
            CacheRoom.touch(file);
            return found.get();
        }
        var table = work.get();
        keep(file, table, issues);
        return table;
    }

    private String keyOf(String profile, List<Spot> spots) {
        return RoadCache.hash(graph.getFileName()
                + profile
                + settings.farthestRoadMetres()
                + spots.stream().map(Spot::toString).collect(Collectors.joining()));
    }

    private static Optional<WayTable> findIn(Path file, List<Spot> spots) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            if (bytes.remaining() == sizeOf(spots.size())
                    && bytes.getLong(bytes.limit() - Long.BYTES) == sumOf(bytes)) {
                return Optional.of(read(bytes, spots));
            }
            LOG.warn("The cached travel times {} are damaged and are worked out anew", file);
        } catch (IOException e) {
            LOG.warn("The cached travel times {} cannot be read ({}) and are worked out anew", file, e.getMessage());
        }
        return Optional.empty();
    }

    private static WayTable read(ByteBuffer bytes, List<Spot> spots) {
        var onRoad = spots.stream().map(spot -> bytes.get() == 1).toList();
        var millis = new int[spots.size() * spots.size()];
        var metres = new int[millis.length];
        bytes.asIntBuffer().get(millis).get(metres);
        return new WayTable(spots, millis, metres, onRoad);
    }

    private void keep(Path file, WayTable table, Consumer<Issue> issues) {
        var part = file.resolveSibling(file.getFileName() + "."
                + ProcessHandle.current().pid() + "." + Thread.currentThread().getId());
        try {
            Files.write(part, bytesOf(table));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            issues.accept(CacheFaults.notKept(folder, e));
            return;
        } finally {
            CacheRoom.clearAway(part);
        }
        try {
            CacheRoom.in(folder).shrinkTo(settings.cacheBytes(), List.of(graph, file));
        } catch (IOException e) {
            issues.accept(CacheFaults.noRoom(folder, e));
        }
    }

    private static byte[] bytesOf(WayTable table) {
        var bytes = ByteBuffer.allocate(sizeOf(table.size()));
        for (int spot = 0; spot < table.size(); spot++) {
            bytes.put((byte) (table.isOnRoad(spot) ? 1 : 0));
        }
        for (int from = 0; from < table.size(); from++) {
            for (int to = 0; to < table.size(); to++) {
                bytes.putInt(table.millis(from, to));
            }
        }
        for (int from = 0; from < table.size(); from++) {
            for (int to = 0; to < table.size(); to++) {
                bytes.putInt(table.metres(from, to));
            }
        }
        bytes.putLong(sumOf(bytes));
        return bytes.array();
    }

    private static int sizeOf(int spots) {
        return Math.toIntExact(spots + 2L * Integer.BYTES * spots * spots + Long.BYTES);
    }

    /** Of all but the sum itself at the end. */
    private static long sumOf(ByteBuffer bytes) {
        var sum = new CRC32C();
        sum.update(bytes.duplicate().position(0).limit(bytes.capacity() - Long.BYTES));
        return sum.getValue();
    }
}
