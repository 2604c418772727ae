package coop.commonround.io.json.tree;

import coop.commonround.io.json.tree.Node.Items;
import coop.commonround.io.json.tree.Node.Members;
import coop.commonround.io.json.tree.Node.Nothing;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One object of a document, read key by key.
 *
 * <p>Asking for a key notes its fault and goes on; {@link #build} builds only from an object without faults, and warns of
 * keys nobody asked for.
 */
public final class Keys {
    private final Members members;
    private final Faults faults;
    private final @Nullable Keys around;
    private final Set<String> asked = new LinkedHashSet<>();
    private boolean isClean = true;

    private Keys(Members members, Faults faults, @Nullable Keys around) {
        this.members = members;
        this.faults = faults;
        this.around = around;
    }

    /** The object that a document is. */
    static Keys whole(Members members, Faults faults) {
        return new Keys(members, faults, null);
    }

    /** A key that has to be there. */
    public <T> Value<T> must(String key, Kind<T> kind) {
        var node = find(key);
        if (node == null) {
            missing(key, kind.remedy());
            return new Value<>(null);
        }
        return noting(kind.read(node, faults));
    }

    /** A key that may be left out. */
    public <T> Value<T> may(String key, Kind<T> kind) {
        var node = find(key);
        return node == null ? new Value<>(null) : noting(kind.read(node, faults));
    }

    /** A key that has a default. */
    public <T> Value<T> may(String key, Kind<T> kind, T otherwise) {
        return find(key) == null ? new Value<>(otherwise) : may(key, kind);
    }

    /** An array of single values; empty if it is left out. */
    public <T> List<T> list(String key, Kind<T> kind) {
        return items(key).stream()
                .map(item -> noting(kind.read(item, faults)))
                .filter(value -> value.orNull() != null)
                .map(Value::get)
                .toList();
    }

    /** An object of single values by names of any kind; empty if it is left out. */
    public <T> Map<String, T> entries(String key, Kind<T> kind) {
        var entries = new LinkedHashMap<String, T>();
        var node = find(key);
        if (node instanceof Members members) {
            members.values().forEach((name, value) -> {
                var read = noting(kind.read(value, faults)).orNull();
                if (read != null) {
                    entries.put(name, read);
                }
            });
        } else if (node != null) {
            fault(node, "write an object, in braces");
        }
        return entries;
    }

    /** An array of objects, each built; empty if it is left out. A fault in one is a fault of this object too. */
    public <T> List<T> rows(String key, Function<Keys, Optional<T>> build) {
        var built = new ArrayList<T>();
        for (var item : items(key)) {
            if (item instanceof Members row) {
                build.apply(new Keys(row, faults, this)).ifPresent(built::add);
            } else {
                fault(item, "write an object, in braces");
            }
        }
        return built;
    }

    /**
     * An array of objects that must be able to stand beside one another; what cannot stand beside those before it is a fault
     * of its own.
     *
     * @param check refuses objects that contradict one another with an {@link IllegalArgumentException}
     */
    public <T> List<T> rowsTogether(String key, Function<Keys, Optional<T>> build, Consumer<List<T>> check) {
        var rows = new ArrayList<Row<T>>();
        rows(key, keys -> build.apply(keys).map(built -> rows.add(new Row<>(keys, built))));
        if (refusal(rows.stream().map(Row::built).toList(), check).isPresent()) {
            var kept = new ArrayList<T>();
            for (var row : rows) {
                kept.add(row.built());
                refusal(kept, check).ifPresent(why -> {
                    kept.remove(kept.size() - 1);
                    row.keys().refuse(why);
                });
            }
            return kept;
        }
        return rows.stream().map(Row::built).toList();
    }

    /** An object that was built, and what it was built from. */
    private record Row<T>(Keys keys, T built) {}

    private static <T> Optional<String> refusal(List<T> rows, Consumer<List<T>> check) {
        try {
            check.accept(rows);
            return Optional.empty();
        } catch (IllegalArgumentException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    private void refuse(String why) {
        soil();
        faults.error(members.spot(), null, why, "correct it");
    }

    /** An array of objects that has to be there, though it may be empty. */
    public <T> List<T> mustRows(String key, Function<Keys, Optional<T>> build) {
        if (find(key) == null) {
            missing(key, "write an array, in square brackets; it may be empty");
        }
        return rows(key, build);
    }

    /** An object within; one without keys if it is left out. */
    public Keys inner(String key) {
        var node = find(key);
        if (node instanceof Members inner) {
            return new Keys(inner, faults, this);
        }
        if (node != null) {
            fault(node, "write an object, in braces");
        }
        var spot = members.spot().below(key, members.spot().line());
        return new Keys(new Members(spot, Map.of()), faults, this);
    }

    public boolean has(String key) {
        return find(key) != null;
    }

    /** Builds, if all that was asked for is clean, what is within included; what a constructor refuses becomes an issue of this object. */
    public <T> Optional<T> build(Supplier<T> build) {
        warnOfOthers();
        if (!isClean) {
            return Optional.empty();
        }
        try {
            return Optional.of(build.get());
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException refused) {
            refuse(String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    private void warnOfOthers() {
        members.values().forEach((key, node) -> {
            if (!asked.contains(key)) {
                faults.warning(
                        node.spot(),
                        "no such key is known here; it is not read",
                        Closest.to(key, asked)
                                .map(near -> "the nearest known is " + near)
                                .orElse("the known ones are " + String.join(", ", asked)));
            }
        });
    }

    private void missing(String key, String remedy) {
        soil();
        faults.error(members.spot().below(key, members.spot().line()), null, "the key is missing", remedy);
    }

    private List<Node> items(String key) {
        var node = find(key);
        if (node instanceof Items items) {
            return items.values();
        }
        if (node != null) {
            fault(node, "write an array, in square brackets");
        }
        return List.of();
    }

    private @Nullable Node find(String key) {
        asked.add(key);
        var node = members.values().get(key);
        return node instanceof Nothing ? null : node;
    }

    private <T> Value<T> noting(Value<T> value) {
        if (value.orNull() == null) {
            soil();
        }
        return value;
    }

    private void fault(Node node, String remedy) {
        soil();
        faults.error(node.spot(), null, "found " + node.what(), remedy);
    }

    private void soil() {
        isClean = false;
        if (around != null) {
            around.soil();
        }
    }
}
