package coop.commonround.cli.example;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;

/** Writes a folder of files whole: beside its place first, then moved into it, so that nobody meets half of one. */
final class WholeFolder {
    private final Path place;
    private final SortedMap<String, String> files;
    private final String mark;

    /**
     * A folder to be written.
     *
     * @param mark what README.md begins with, in this folder and in any that it may replace
     */
    WholeFolder(Path place, SortedMap<String, String> files, String mark) {
        this.place = place.toAbsolutePath().normalize();
        this.files = files;
        this.mark = mark;
    }

    /**
     * Writes the files and moves them into place.
     *
     * @throws FileAlreadyExistsException if something else than an older example stands there
     */
    void write() throws IOException {
        refuseToReplaceOthers();
        var parent = place.getParent();
        if (parent == null) {
            throw new FileAlreadyExistsException(place.toString(), null, "this is the root of the file system");
        }
        Files.createDirectories(parent);
        var beside = Files.createTempDirectory(parent, "." + place.getFileName() + "-");
        try {
            var fresh = Files.createDirectory(beside.resolve("new"));
            for (var file : files.entrySet()) {
                Files.writeString(fresh.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
            }
            moveIntoPlace(fresh, beside.resolve("old"));
        } finally {
            delete(beside);
        }
    }

    private void moveIntoPlace(Path fresh, Path old) throws IOException {
        var replaces = Files.exists(place);
        if (replaces) {
            Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaces) {
                Files.move(old, place, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
    }

    private void refuseToReplaceOthers() throws IOException {
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(place.toString(), null, "this is not a folder; name another place");
        }
        var held = held();
        var readme = place.resolve("README.md");
        if (!held.isEmpty()
                && !(Files.isRegularFile(readme) && Files.readString(readme).startsWith(mark))) {
            throw new FileAlreadyExistsException(
                    place.toString(),
                    null,
                    "the folder is not empty and not an example; name another place, or empty it first");
        }
        for (var name : held) {
            if (!files.containsKey(name)) {
                throw new FileAlreadyExistsException(
                        place.toString(),
                        null,
                        "it also holds '" + name + "', which is not of the example; move that away first");
            }
        }
    }

    private List<String> held() throws IOException {
        try (var entries = Files.list(place)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var entries = Files.walk(folder)) {
            for (var entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }
}
