package coop.commonround.travel.road.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How full a cache folder is, and what goes first when it is too full: what has not been used for longest. */
final class CacheRoom {
    private record Entry(Path path, long bytes, FileTime used) {}

    private final Path folder;

    private CacheRoom(Path folder) {
        this.folder = folder;
    }

    static CacheRoom in(Path folder) {
        return new CacheRoom(folder);
    }

    /**
     * Deletes the longest unused, but none of {@code kept}, until no more than {@code bytes} are left.
     *
     * @throws IOException if one could not be deleted; the next is then tried in its place
     */
    void shrinkTo(long bytes, List<Path> kept) throws IOException {
        var entries = entries();
        var held = entries.stream().mapToLong(Entry::bytes).sum();
        entries.sort(Comparator.comparing(Entry::used).thenComparing(Entry::path));
        IOException refused = null;
        for (var entry : entries) {
            if (held > bytes && !kept.contains(entry.path())) {
                try {
                    delete(entry.path());
                    held -= entry.bytes();
                } catch (IOException e) {
                    refused = e;
                }
            }
        }
        if (refused != null) {
            throw refused;
        }
    }

    /** Deletes what an earlier run left whose names begin so. */
    void clear(String prefix) throws IOException {
        try (var left = Files.newDirectoryStream(folder, prefix + "*")) {
            for (var path : left) {
                delete(path);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private List<Entry> entries() throws IOException {
        var entries = new ArrayList<Entry>();
        try (var paths = Files.newDirectoryStream(folder, "{graph,matrix}-*")) {
            for (var path : paths) {
                if (!path.toString().endsWith(".lock")) {
                    add(path, entries);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return entries;
    }

    private static void add(Path path, List<Entry> entries) throws IOException {
        try {
            entries.add(new Entry(path, bytesOf(path), Files.getLastModifiedTime(path)));
        } catch (NoSuchFileException e) {
            // another run has just moved or deleted it
        }
    }

    private static long bytesOf(Path path) throws IOException {
        try (var files = Files.walk(path)) {
            long bytes = 0;
            for (var file : (Iterable<Path>) files::iterator) {
                bytes += Files.isRegularFile(file) ? Files.size(file) : 0;
            }
            return bytes;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Remembers that it was used; a cache that may only be read stays as it is. */
    static void touch(Path path) {
        try {
            Files.setLastModifiedTime(path, FileTime.from(Instant.now()));
        } catch (IOException e) {
            // then its age is that of its making
        }
    }

    /** Deletes what is of no use, if it can be; what is left is for the next run. */
    static void clearAway(Path path) {
        try {
            delete(path);
        } catch (IOException e) {
            // of two faults the first is told, which is why it is of no use
        }
    }

    /** Deletes a file or a folder with all in it, if it is there. */
    static void delete(Path path) throws IOException {
        try (var all = Files.walk(path)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (NoSuchFileException e) {
            // nothing to delete
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
