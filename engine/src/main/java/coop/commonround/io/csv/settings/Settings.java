package coop.commonround.io.csv.settings;

import coop.commonround.base.Issue;
import coop.commonround.base.Issue.Severity;
import coop.commonround.base.Issue.Where;
import coop.commonround.io.csv.cell.Closest;
import coop.commonround.io.csv.cell.Reading;
import coop.commonround.io.csv.settings.Node.Mapping;
import coop.commonround.io.csv.settings.Node.Scalar;
import coop.commonround.io.csv.settings.Node.Sequence;
import coop.commonround.io.csv.settings.SettingsTable.Items;
import coop.commonround.io.csv.table.Column;
import coop.commonround.io.csv.table.Faults;
import coop.commonround.io.csv.table.Intake;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The settings of one file, or of one entry of a list in it.
 *
 * <p>A fault here is a fault of the whole file: what a co-op decided is never half followed.
 */
public final class Settings {
    private final Faults faults;
    private final String prefix;
    private final long line;
    private final Map<Column<?>, Scalar> values = new HashMap<>();
    private final Map<Items, List<Settings>> lists = new HashMap<>();
    private boolean isClean = true;

    private Settings(Faults faults, String prefix, long line) {
        this.faults = faults;
        this.prefix = prefix;
        this.line = line;
    }

    /** The settings of a file; all at their defaults if there is no such file, or it cannot be read. */
    public static Settings read(Intake intake, SettingsTable table) {
        var faults = intake.faults(table.file());
        var settings = new Settings(faults, "", 0);
        intake.findText(table.file())
                .flatMap(text -> YamlTree.of(text, faults))
                .ifPresent(root -> settings.take(table, root, ""));
        return settings;
    }

    private void take(SettingsTable table, Mapping mapping, String above) {
        for (var entry : mapping.entries()) {
            var path = above + entry.key();
            var node = entry.node();
            var list = table.findList(path);
            if (list.isPresent()) {
                takeList(list.get(), node);
            } else if (node instanceof Mapping inner
                    && SettingsTable.find(table.keys(), path).isEmpty()) {
                take(table, inner, path + ".");
            } else {
                takeValue(table.keys(), path, entry.line(), node);
            }
        }
    }

    private void takeList(Items list, Node node) {
        var entries = lists.computeIfAbsent(list, any -> new ArrayList<>());
        if (node instanceof Sequence sequence) {
            for (var item : sequence.nodes()) {
                var entry = new Settings(faults, list.name() + ".", item.line());
                if (item instanceof Mapping mapping) {
                    mapping.entries()
                            .forEach(each -> entry.takeValue(list.keys(), each.key(), each.line(), each.node()));
                    entries.add(entry);
                } else {
                    faults.ruin(item.line(), list.name(), "the entry has no keys", "write it as {key: value}");
                }
            }
        } else if (!(node instanceof Scalar scalar && scalar.text().isEmpty())) {
            faults.ruin(node.line(), list.name(), "found something else than a list", "begin each entry with a dash");
        }
    }

    private void takeValue(List<Column<?>> keys, String path, long at, Node node) {
        var key = SettingsTable.find(keys, path);
        if (key.isEmpty()) {
            faults.ruin(unknown(keys, path, at));
        } else if (node instanceof Scalar scalar) {
            values.put(key.get(), scalar);
        } else {
            isClean = false;
            faults.ruin(at, prefix + key.get().name(), "found more than one value", "give one value");
        }
    }

    private Issue unknown(List<Column<?>> keys, String path, long at) {
        var names = keys.stream().map(Column::name).toList();
        var where = new Where.Cell(faults.file(), at, "", prefix + path);
        boolean isGroup = names.stream().anyMatch(name -> Closest.plain(name).startsWith(Closest.plain(path) + "."));
        if (isGroup) {
            return Issue.error(
                    where, "'" + prefix + path + "' is a group of keys", "put its keys on lines of their own");
        }
        return Issue.warning(
                where,
                "no key is called '" + prefix + path + "'; it is not read",
                Closest.to(path, names)
                        .map(near -> "the nearest known is " + prefix + near)
                        .orElse("the known ones are " + String.join(", ", names)));
    }

    /** What a key holds; its default if it is not there. */
    public <T> Reading<T> value(Column<T> key) {
        var scalar = values.get(key);
        if (scalar == null || scalar.text().isEmpty()) {
            if (key.isRequired()) {
                isClean = false;
                faults.ruin(line, prefix + key.name(), "the key is missing", "give " + key.meaning());
            }
            return key.fallback();
        }
        var reading = key.kind().read(scalar.text());
        var remark = reading.remark();
        if (remark != null) {
            isClean &= remark.severity() != Severity.ERROR;
            faults.ruin(issue(key, scalar, remark.severity(), remark.what(), remark.remedy()));
        }
        return reading.isFault() ? key.fallback() : reading;
    }

    private Issue issue(Column<?> key, Scalar scalar, Severity severity, String what, String remedy) {
        var found = key.isPersonal() ? "found a value" : "found '" + scalar.text() + "'";
        return new Issue(
                severity,
                new Where.Cell(
                        faults.file(), scalar.line(), prefix + key.name(), key.isPersonal() ? null : scalar.text()),
                found + (what.isEmpty() ? "" : ", " + what),
                remedy);
    }

    /** The entries of a list, in order. */
    public List<Settings> entries(Items list) {
        return lists.getOrDefault(list, List.of());
    }

    /** Builds from these settings, if they are clean; what a constructor refuses becomes an issue of the file. */
    public <T> Optional<T> build(Supplier<T> build) {
        if (!isClean) {
            return Optional.empty();
        }
        try {
            return Optional.of(build.get());
        } catch (IllegalArgumentException refused) {
            isClean = false;
            faults.ruin(line, "", String.valueOf(refused.getMessage()), "correct the file");
            return Optional.empty();
        }
    }
}
