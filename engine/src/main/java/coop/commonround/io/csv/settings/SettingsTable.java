package coop.commonround.io.csv.settings;

import coop.commonround.base.Check;
import coop.commonround.io.csv.cell.Closest;
import coop.commonround.io.csv.table.Column;
import java.util.List;
import java.util.Optional;

/**
 * The definition of one settings file.
 *
 * @param file name of the file
 * @param about what it holds, then whatever a person who fills it in has to know; a paragraph each
 * @param keys each named by the way to it, with dots
 * @param lists lists of settings that belong together
 */
public record SettingsTable(String file, List<String> about, List<Column<?>> keys, List<Items> lists) {
    /**
     * A list whose entries all have the same keys.
     *
     * @param name the way to it, with dots
     * @param about one sentence for people
     */
    public record Items(String name, String about, List<Column<?>> keys) {
        public Items {
            keys = List.copyOf(keys);
        }
    }

    public SettingsTable {
        about = List.copyOf(about);
        keys = List.copyOf(keys);
        lists = List.copyOf(lists);
        Check.that(keys.stream().map(Column::name).distinct().count() == keys.size(), "%s: a key is there twice", file);
    }

    static Optional<Column<?>> find(List<Column<?>> keys, String path) {
        var plain = Closest.plain(path);
        return keys.stream()
                .filter(key -> Closest.plain(key.name()).equals(plain))
                .findFirst();
    }

    Optional<Items> findList(String path) {
        var plain = Closest.plain(path);
        return lists.stream()
                .filter(list -> Closest.plain(list.name()).equals(plain))
                .findFirst();
    }
}
