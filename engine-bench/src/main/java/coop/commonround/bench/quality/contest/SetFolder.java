package coop.commonround.bench.quality.contest;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The folder of one set: an instance a file, plain or compressed ({@code .gz}), and perhaps {@code best-known.csv}.
 *
 * <p>An instance is named as its file, without endings.
 */
public final class SetFolder {
    private static final String BEST_KNOWN = "best-known.csv";

    private final Path folder;
    private final Map<String, Path> files = new TreeMap<>();

    private SetFolder(Path folder, String ending) throws IOException {
        this.folder = folder;
        try (var all = Files.newDirectoryStream(folder)) {
            for (var file : all) {
                var name = withoutEnding(file.getFileName().toString(), ".gz");
                if (name.endsWith(ending)) {
                    files.put(withoutEnding(name, ending), file);
                }
            }
        }
    }

    /**
     * The folder of a set, which is {@code data} itself or stands in it under the name of the set.
     *
     * @param ending of instance files, as {@code .txt}
     * @throws BadInstance if there is no such folder, or no instance in it
     */
    public static SetFolder of(Path data, String set, String ending) throws IOException {
        var inside = data.resolve(set);
        var folder = Files.isDirectory(inside) ? inside : data;
        if (!Files.isDirectory(folder)) {
            throw new BadInstance("there is no folder " + folder);
        }
        var found = new SetFolder(folder, ending);
        if (found.files.isEmpty()) {
            throw new BadInstance("there is no instance (*%s or *%s.gz) in %s".formatted(ending, ending, folder));
        }
        return found;
    }

    /** In alphabetical order. */
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    /**
     * The text of an instance.
     *
     * @throws BadInstance if there is none of that name, or its compression is broken
     */
    public String text(String name) throws IOException {
        var file = files.get(name);
        if (file == null) {
            throw new BadInstance("there is no instance " + name + " in " + folder);
        }
        return text(file);
    }

    /** A plain or compressed file as text. */
    public static String text(Path file) throws IOException {
        if (!file.toString().endsWith(".gz")) {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        }
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw new BadInstance(file, "cannot be unpacked: " + e.getMessage());
        }
    }

    /**
     * The best anybody has published, by instance; empty if the folder does not say.
     *
     * @param column that holds it
     * @throws BadInstance if the file has no such column, or a row of it no number
     */
    public Map<String, BigDecimal> bestKnown(String column) throws IOException {
        var file = folder.resolve(BEST_KNOWN);
        if (!Files.exists(file)) {
            return Map.of();
        }
        var rows = Files.readAllLines(file).stream()
                .map(line -> List.of(line.split(",", -1)))
                .toList();
        int instance = rows.isEmpty() ? -1 : rows.get(0).indexOf("instance");
        int best = rows.isEmpty() ? -1 : rows.get(0).indexOf(column);
        if (instance < 0 || best < 0) {
            throw new BadInstance(file, "needs the columns instance and " + column);
        }
        var known = new HashMap<String, BigDecimal>();
        for (var row : rows.subList(1, rows.size())) {
            try {
                known.put(row.get(instance), new BigDecimal(row.get(best)));
            } catch (NumberFormatException | IndexOutOfBoundsException e) {
                throw new BadInstance(file, "has no number under %s in %s".formatted(column, row));
            }
        }
        return known;
    }

    private static String withoutEnding(String name, String ending) {
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }
}
