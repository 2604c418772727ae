package coop.commonround.io.csv.table;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names that rows of each file have, so that other files can refer to them.
 *
 * <p>A row that is refused keeps its name: what refers to it is not at fault.
 */
public final class Known {
    private final Map<String, Map<String, Integer>> lines = new HashMap<>();

    /** Notes that a file was read, even if it names nothing. */
    public void open(String file) {
        lines.computeIfAbsent(file, name -> new HashMap<>());
    }

    public boolean isOpen(String file) {
        return lines.containsKey(file);
    }

    /** Notes a name; the line that already has it, or null if it is new. */
    public @Nullable Integer add(String file, String name, long line) {
        var names = lines.computeIfAbsent(file, any -> new HashMap<>());
        var before = names.putIfAbsent(name, (int) line);
        return before == null ? null : Math.abs(before);
    }

    /** Notes that the row of this name was refused. */
    public void refuse(String file, String name) {
        names(file).computeIfPresent(name, (same, line) -> -Math.abs(line));
    }

    public boolean has(String file, String name) {
        return names(file).containsKey(name);
    }

    /** The line of the row of this name, counted from 1; 0 if there is none. */
    public int lineOf(String file, String name) {
        return Math.abs(names(file).getOrDefault(name, 0));
    }

    /** Whether there is a row of this name, and it was refused. */
    boolean isRefused(String file, String name) {
        var line = names(file).get(name);
        return line != null && line < 0;
    }

    private Map<String, Integer> names(String file) {
        return lines.getOrDefault(file, Map.of());
    }
}
